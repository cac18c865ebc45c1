package org.xinfang.gateway.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xinfang.gateway.route.Route;

/**
 * One line and one measurement per call. Neither holds what a caller wrote: the route stands for the address, which may
 * hold a query code, and the peer is the real one.
 */
@ApplicationScoped
class AccessLog {
    private static final Logger LOG = Logger.getLogger("access");
    private static final String ROUTE = Route.class.getName();
    private static final int FIRST_AFTER_THE_REQUEST_ID = 990;
    /** No answer was sent, since nobody was there any more. */
    private static final int CALLER_GONE = 499;

    private static final Set<String> KNOWN_METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final MeterRegistry meters;

    AccessLog(MeterRegistry meters) {
        this.meters = meters;
    }

    void install(@Observes Filters filters) {
        filters.register(this::begin, FIRST_AFTER_THE_REQUEST_ID);
    }

    /** Tells which route the call took. */
    static void note(RoutingContext call, Route route) {
        call.put(ROUTE, route);
    }

    private void begin(RoutingContext call) {
        Timer.Sample sample = Timer.start(meters);
        call.addEndHandler(_ -> end(call, sample));
        call.next();
    }

    private void end(RoutingContext call, Timer.Sample sample) {
        HttpServerRequest request = call.request();
        @Nullable Route route = call.get(ROUTE);
        String name = route == null ? "none" : route.name();
        String service = route == null ? "gateway" : route.service().code();
        String method = KNOWN_METHODS.contains(request.method().name())
                ? request.method().name()
                : "OTHER";
        int status = call.response().ended() ? call.response().getStatusCode() : CALLER_GONE;
        long nanos = sample.stop(Timer.builder("xinfang.gateway.calls")
                .description("Calls through the door")
                .tag("route", name)
                .tag("service", service)
                .tag("method", method)
                .tag("status", Integer.toString(status))
                .register(meters));
        LOG.infof(
                "%s %s %d %d ms, %d bytes, %s, peer %s",
                method,
                name,
                status,
                nanos / 1_000_000,
                call.response().bytesWritten(),
                service,
                request.remoteAddress().hostAddress());
    }
}
