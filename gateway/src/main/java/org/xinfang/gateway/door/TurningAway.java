package org.xinfang.gateway.door;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xinfang.gateway.problem.ProblemAnswer;
import org.xinfang.gateway.problem.TurnedAway;

/** The one place where a call that was turned away gets its answer. */
@ApplicationScoped
class TurningAway {
    private static final int BEFORE_THE_FRAMEWORK = -2000;
    private static final long LINGER_MILLIS = 3000;

    private final Vertx vertx;

    TurningAway(Vertx vertx) {
        this.vertx = vertx;
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_THE_FRAMEWORK).failureHandler(this::answer);
    }

    private void answer(RoutingContext call) {
        HttpServerResponse response = call.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (!(call.failure() instanceof TurnedAway reason)) {
            call.next();
        } else {
            drain(call.request(), response);
            ProblemAnswer.to(reason).send(response);
        }
    }

    /**
     * What is left of the body is thrown away. A caller who is still sending would not read the answer from a connection
     * that is cut, and must not send for ever either.
     */
    private void drain(HttpServerRequest request, HttpServerResponse response) {
        request.handler(_ -> {}).resume();
        if (isStillSent(request)) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            vertx.setTimer(LINGER_MILLIS, _ -> request.connection().close());
        }
    }

    private static boolean isStillSent(HttpServerRequest request) {
        return !request.isEnded()
                && (request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING));
    }
}
