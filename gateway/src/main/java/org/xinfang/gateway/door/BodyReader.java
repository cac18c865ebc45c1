package org.xinfang.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.xinfang.gateway.problem.DoorProblem;
import org.xinfang.gateway.problem.TurnedAway;

/**
 * Takes the whole body before a service is troubled: what is too large or too slow never reaches one, whether its length
 * was declared or not, and a slow sender holds no connection to a service. All bodies together are bounded as well, so that
 * many large ones at once cannot exhaust the memory.
 */
@ApplicationScoped
class BodyReader {
    private final Vertx vertx;
    private final DoorConfig config;
    private final AtomicLong heldBytes = new AtomicLong();

    BodyReader(Vertx vertx, DoorConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /** The body; empty when there is none. It counts as held until the call is answered. */
    Future<Buffer> read(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (declaredLength(request) > limit()) {
            return Future.failedFuture(new TurnedAway(DoorProblem.BODY_TOO_LARGE));
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        Promise<Buffer> whole = Promise.promise();
        long alarm = vertx.setTimer(
                config.bodyTimeout().toMillis(), _ -> whole.tryFail(new TurnedAway(DoorProblem.BODY_TOO_SLOW)));
        collect(call, whole);
        return whole.future().onComplete(_ -> vertx.cancelTimer(alarm));
    }

    private void collect(RoutingContext call, Promise<Buffer> whole) {
        HttpServerRequest request = call.request();
        Buffer body = Buffer.buffer();
        call.addEndHandler(_ -> heldBytes.addAndGet(-body.length()));
        request.exceptionHandler(whole::tryFail);
        request.endHandler(_ -> whole.tryComplete(body));
        request.handler(part -> {
            if (whole.future().isComplete()) {
                return;
            }
            if (body.length() + part.length() > limit()) {
                whole.tryFail(new TurnedAway(DoorProblem.BODY_TOO_LARGE));
            } else if (heldBytes.get() + part.length() > config.heldBodies().asLongValue()) {
                whole.tryFail(TurnedAway.retryAfter(DoorProblem.TOO_BUSY, config.retryAfter()));
            } else {
                heldBytes.addAndGet(part.length());
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
