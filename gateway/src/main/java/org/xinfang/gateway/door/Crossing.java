package org.xinfang.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xinfang.gateway.problem.DoorProblem;
import org.xinfang.gateway.problem.ProblemAnswer;
import org.xinfang.gateway.problem.TurnedAway;
import org.xinfang.gateway.route.Service;
import org.xinfang.gateway.upstream.Upstreams;

/** One call on its way to a service and back. Lives on one event loop. */
final class Crossing implements OriginRequestProvider, ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Crossing.class);

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Upstreams upstreams;
    private final Errand errand;
    private @Nullable HttpClientRequest request;
    private boolean givenUp;

    Crossing(Upstreams upstreams, Errand errand) {
        this.upstreams = upstreams;
        this.errand = errand;
    }

    /**
     * What is to be asked of whom.
     *
     * @param uri path and query inside the service
     * @param patience until the first byte of the answer
     * @param retryAfter what a caller is told when there is none
     */
    record Errand(Service service, String uri, Buffer body, String requestId, Duration patience, Duration retryAfter) {}

    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        return upstreams
                .open(errand.service(), context.request().getMethod(), errand.uri())
                .compose(this::unlessGivenUp);
    }

    /** Nothing may be sent after the caller was told that it failed. */
    private Future<HttpClientRequest> unlessGivenUp(HttpClientRequest opened) {
        request = opened;
        if (givenUp) {
            opened.reset();
            return Future.failedFuture(new TimeoutException());
        }
        return Future.succeededFuture(WholeRequest.of(opened));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest call = context.request();
        HttpServerRequest original = call.proxiedRequest();
        PassedHeaders.toService(call.headers(), original, errand.requestId());
        call.setURI(errand.uri()).setBody(errand.body().length() == 0 ? null : Body.body(errand.body()));
        return context.sendRequest()
                .recover(failure -> mayRepeat(original, failure)
                        ? upstreams.breath().compose(_ -> context.sendRequest())
                        : Future.failedFuture(failure))
                .timeout(errand.patience().toMillis(), TimeUnit.MILLISECONDS)
                .recover(failure -> Future.succeededFuture(giveUp(call, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        if (context.request().proxiedRequest().response().closed()) {
            context.response().release();
            return Future.succeededFuture();
        }
        PassedHeaders.toCaller(context.response().headers());
        return context.sendResponse();
    }

    /**
     * Reading is tried once more when the connection was refused or cut (a restart); writing never, so that the caller
     * alone decides on a second attempt.
     */
    private boolean mayRepeat(HttpServerRequest call, Throwable failure) {
        return READING.contains(call.method())
                && (failure instanceof ConnectException || failure instanceof HttpClosedException)
                && !givenUp
                && !call.response().closed();
    }

    private ProxyResponse giveUp(ProxyRequest call, Throwable failure) {
        givenUp = true;
        if (request != null) {
            request.reset();
        }
        DoorProblem problem =
                failure instanceof TimeoutException ? DoorProblem.SERVICE_TOO_SLOW : DoorProblem.SERVICE_UNAVAILABLE;
        LOG.warnf("%s: %s (%s)", errand.service().code(), problem, failure.toString());
        ProblemAnswer answer = ProblemAnswer.to(TurnedAway.retryAfter(problem, errand.retryAfter()));
        ProxyResponse response = call.release().response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        return response.setBody(Body.body(answer.body()));
    }
}
