package org.xinfang.platform.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Refusal;
import org.xinfang.platform.core.RefusedException;

/**
 * Who calls, as the verified token says: roles, and the organ the caller acts for. Never taken from a header or body.
 */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's subject. */
    public String id() {
        return claim("sub").orElse(identity.getPrincipal().getName());
    }

    public String name() {
        return claim("name").or(() -> claim("preferred_username")).orElseGet(this::id);
    }

    /**
     * Code of the organ the caller acts for.
     *
     * @throws RefusedException {@code caller-without-organ} when the token names none
     */
    public String organ() {
        return claim("organ_code").orElseThrow(() -> new RefusedException(new WithoutOrgan()));
    }

    /** Name of the organ the caller acts for; its code when the token does not tell. */
    public String organName() {
        return claim("organ_name").orElseGet(this::organ);
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The caller as the accountable actor of a change. */
    public Actor actor() {
        return new Actor(id(), name(), organ(), organName());
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.<Object>getClaim(name)).map(Object::toString)
                : Optional.empty();
    }

    private record WithoutOrgan() implements Refusal {
        @Override
        public String problem() {
            return "caller-without-organ";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
