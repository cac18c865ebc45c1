package org.xinfang.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.web.RequestTrail;

/**
 * Which headers pass the door. Towards a service only those that are named here, so that no caller can speak in the
 * gateway's name; who called and how is written by the gateway alone.
 */
final class PassedHeaders {
    private static final Set<String> TO_SERVICE = Set.of(
            "accept",
            "accept-language",
            "authorization",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "range",
            "traceparent",
            "user-agent");

    /** The connection's own, the service's make, and what the gateway alone decides. */
    private static final List<String> NOT_TO_CALLER = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Trailer",
            "Upgrade",
            "Server",
            "X-Powered-By",
            "Set-Cookie",
            RequestTrail.HEADER,
            "Access-Control-Allow-Origin",
            "Access-Control-Allow-Credentials",
            "Access-Control-Allow-Headers",
            "Access-Control-Allow-Methods",
            "Access-Control-Expose-Headers");

    private PassedHeaders() {}

    static void toService(MultiMap headers, HttpServerRequest call, String requestId) {
        List.copyOf(headers.names()).stream()
                .filter(name -> !TO_SERVICE.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(headers::remove);
        headers.set(RequestTrail.HEADER, requestId)
                .set("X-Forwarded-For", call.remoteAddress().hostAddress())
                .set("X-Forwarded-Proto", call.scheme());
    }

    static void toCaller(MultiMap headers) {
        NOT_TO_CALLER.forEach(headers::remove);
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
        @Nullable String location = headers.get("Location");
        if (location != null) {
            headers.set("Location", withoutOrigin(URI.create(location)));
        }
    }

    /** A service knows its own origin only; the caller resolves the path against the door's. */
    private static String withoutOrigin(URI location) {
        String path = location.getRawPath();
        return location.getRawQuery() == null ? path : path + "?" + location.getRawQuery();
    }
}
