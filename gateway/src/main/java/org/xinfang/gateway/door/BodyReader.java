package org.xinfang.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.xinfang.gateway.problem.DoorProblem;
import org.xinfang.gateway.problem.TurnedAway;

/**
 * Takes the whole body before a service is troubled: what is too large or too slow never reaches one, whether its length
 * was declared or not, and a slow sender holds no connection to a service.
 */
@ApplicationScoped
class BodyReader {
    private final Vertx vertx;
    private final DoorConfig config;

    BodyReader(Vertx vertx, DoorConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /** The body; empty when there is none. */
    Future<Buffer> read(HttpServerRequest request) {
        if (declaredLength(request) > limit()) {
            return Future.failedFuture(new TurnedAway(DoorProblem.BODY_TOO_LARGE));
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        Promise<Buffer> whole = Promise.promise();
        long alarm = vertx.setTimer(
                config.bodyTimeout().toMillis(), _ -> whole.tryFail(new TurnedAway(DoorProblem.BODY_TOO_SLOW)));
        collect(request, whole);
        return whole.future().onComplete(_ -> vertx.cancelTimer(alarm));
    }

    private void collect(HttpServerRequest request, Promise<Buffer> whole) {
        Buffer body = Buffer.buffer();
        request.exceptionHandler(whole::tryFail);
        request.endHandler(_ -> whole.tryComplete(body));
        request.handler(part -> {
            if (whole.future().isComplete()) {
                return;
            }
            if (body.length() + part.length() > limit()) {
                whole.tryFail(new TurnedAway(DoorProblem.BODY_TOO_LARGE));
            } else {
                body.appendBuffer(part);
            }
        });
        request.resume();
    }

    private long limit() {
        return config.maxBody().asLongValue();
    }

    /** The HTTP decoder has already refused what is no number. */
    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
