package org.xinfang.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xinfang.gateway.problem.DoorProblem;
import org.xinfang.gateway.problem.TurnedAway;
import org.xinfang.gateway.quota.Decision;
import org.xinfang.gateway.quota.Quota;
import org.xinfang.gateway.route.Access;
import org.xinfang.gateway.route.PlainPath;
import org.xinfang.gateway.route.Route;
import org.xinfang.gateway.route.RouteTable;
import org.xinfang.gateway.upstream.Upstreams;
import org.xinfang.platform.web.RequestTrail;

/** The way of a call: address, token, quota, body, service. The first step that fails answers. */
@ApplicationScoped
class PublicDoor {
    /** After the identity filters, before the framework's own body limit, which would answer without a problem. */
    private static final int BEFORE_THE_FRAMEWORK = -10;

    private final TokenCheck tokens;
    private final Quota quota;
    private final BodyReader bodies;
    private final Upstreams upstreams;
    private final DoorConfig config;

    PublicDoor(TokenCheck tokens, Quota quota, BodyReader bodies, Upstreams upstreams, DoorConfig config) {
        this.tokens = tokens;
        this.quota = quota;
        this.bodies = bodies;
        this.upstreams = upstreams;
        this.config = config;
    }

    void install(@Observes Router router) {
        router.route("/api/*").order(BEFORE_THE_FRAMEWORK).handler(this::enter);
        router.route().last().handler(call -> call.fail(new TurnedAway(DoorProblem.NO_SUCH_ADDRESS)));
    }

    private void enter(RoutingContext call) {
        HttpServerRequest request = call.request();
        request.pause();
        PlainPath path = PlainPath.of(request.path()).orElseThrow(() -> new TurnedAway(DoorProblem.AMBIGUOUS_ADDRESS));
        Route route = route(path, request.method().name());
        AccessLog.note(call, route);
        visitor(call, route)
                .compose(visitor -> admit(visitor, route, request))
                .compose(_ -> bodies.read(call))
                .onSuccess(body -> forward(call, route, path, body))
                .onFailure(call::fail);
    }

    private static Route route(PlainPath path, String method) {
        List<Route> routes = RouteTable.of(path);
        if (routes.isEmpty()) {
            throw new TurnedAway(DoorProblem.NO_SUCH_ADDRESS);
        }
        return routes.stream()
                .filter(route -> route.methods().contains(method))
                .findFirst()
                .orElseThrow(() -> new TurnedAway(DoorProblem.WRONG_METHOD, Map.of("Allow", allowed(routes))));
    }

    private static String allowed(List<Route> routes) {
        Set<String> methods = routes.stream()
                .flatMap(route -> route.methods().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join(", ", methods);
    }

    private Future<Visitor> visitor(RoutingContext call, Route route) {
        return route.access() == Access.PUBLIC ? Future.succeededFuture(new Visitor.Stranger()) : tokens.verify(call);
    }

    /** Bad tokens take from the peer's quota, so guessing ends soon; they never take from an account's. */
    private Future<Void> admit(Visitor visitor, Route route, HttpServerRequest request) {
        if (quota.ask(visitor.quotaHolder(request)) instanceof Decision.UsedUp usedUp) {
            return Future.failedFuture(TurnedAway.retryAfter(DoorProblem.QUOTA_USED_UP, usedUp.retryAfter()));
        }
        return switch (route.access()) {
            case PUBLIC -> Future.succeededFuture();
            case TOKEN -> visitor instanceof Visitor.SignedIn ? Future.succeededFuture() : unauthenticated();
            case ADMINISTRATOR ->
                switch (visitor) {
                    case Visitor.Stranger _ -> unauthenticated();
                    case Visitor.SignedIn known when known.administrator() -> Future.succeededFuture();
                    case Visitor.SignedIn _ -> Future.failedFuture(new TurnedAway(DoorProblem.FORBIDDEN));
                };
        };
    }

    private static Future<Void> unauthenticated() {
        return Future.failedFuture(new TurnedAway(DoorProblem.UNAUTHENTICATED, Map.of("WWW-Authenticate", "Bearer")));
    }

    private void forward(RoutingContext call, Route route, PlainPath path, Buffer body) {
        String query = call.request().query();
        Crossing crossing = new Crossing(
                upstreams,
                new Crossing.Errand(
                        route.service(),
                        route.internal(path) + (query == null ? "" : "?" + query),
                        body,
                        RequestTrail.requestId().orElseThrow(),
                        patience(route),
                        config.retryAfter()));
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), upstreams.client())
                .origin(crossing)
                .addInterceptor(crossing)
                .handle(call.request());
    }

    private Duration patience(Route route) {
        return switch (route.patience()) {
            case USUAL -> config.patience().usual();
            case EXTENDED -> config.patience().extended();
        };
    }
}
