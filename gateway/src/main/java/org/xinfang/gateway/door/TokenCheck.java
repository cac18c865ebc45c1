package org.xinfang.gateway.door;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.xinfang.gateway.problem.DoorProblem;
import org.xinfang.gateway.problem.TurnedAway;

/** Verifies the access token: signature, issuer, audience, life. */
@ApplicationScoped
class TokenCheck {
    private static final Logger LOG = Logger.getLogger(TokenCheck.class);

    private final IdentityProviderManager identities;
    private final DoorConfig config;

    TokenCheck(IdentityProviderManager identities, DoorConfig config) {
        this.identities = identities;
        this.config = config;
    }

    /** A bad token makes a stranger; a failure means that nobody can tell now. */
    Future<Visitor> verify(RoutingContext call) {
        // The framework would answer a bad token itself.
        BiConsumer<RoutingContext, Throwable> leftToUs = (_, _) -> {};
        call.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, leftToUs);
        return Future.fromCompletionStage(
                        QuarkusHttpUser.getSecurityIdentity(call, identities).subscribeAsCompletionStage(),
                        call.vertx().getOrCreateContext())
                .timeout(config.identityTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .map(TokenCheck::visitor)
                .recover(this::stranger);
    }

    private static Visitor visitor(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? new Visitor.SignedIn(token.getSubject(), identity.hasRole("administrator"))
                : new Visitor.Stranger();
    }

    private Future<Visitor> stranger(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return Future.succeededFuture(new Visitor.Stranger());
        }
        LOG.warnf("Tokens cannot be verified: %s", failure.toString());
        return Future.failedFuture(TurnedAway.retryAfter(DoorProblem.IDENTITY_UNAVAILABLE, config.retryAfter()));
    }
}
