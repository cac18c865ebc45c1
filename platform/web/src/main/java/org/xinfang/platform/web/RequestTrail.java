package org.xinfang.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request an id that answers, logs and events carry, and remembers the language asked for. A caller's own id
 * is kept when it is harmless.
 */
@ApplicationScoped
public class RequestTrail {
    public static final String HEADER = "X-Request-Id";

    private static final String REQUEST_ID = "xinfang.request-id";
    private static final String LANGUAGE = "xinfang.language";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int BEFORE_EVERYTHING = 1000;

    void install(@Observes Filters filters) {
        filters.register(this::begin, BEFORE_EVERYTHING);
    }

    private void begin(RoutingContext request) {
        String id = Optional.ofNullable(request.request().getHeader(HEADER))
                .filter(given -> HARMLESS.matcher(given).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        Context context = Vertx.currentContext();
        context.putLocal(REQUEST_ID, id);
        context.putLocal(LANGUAGE, language(request.request().getHeader("Accept-Language")));
        MDC.put("requestId", id);
        request.response().putHeader(HEADER, id);
        request.next();
    }

    /** Id of the request in work; empty outside a request. */
    public static Optional<String> requestId() {
        return local(REQUEST_ID);
    }

    /** Language for the caller's texts: English when asked for first, else Chinese. */
    public static Locale language() {
        return RequestTrail.<Locale>local(LANGUAGE).orElse(Locale.SIMPLIFIED_CHINESE);
    }

    private static Locale language(@Nullable String accepted) {
        boolean english =
                accepted != null && accepted.strip().toLowerCase(Locale.ROOT).startsWith("en");
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static <T> Optional<T> local(String key) {
        return Optional.ofNullable(Vertx.currentContext()).map(context -> context.<T>getLocal(key));
    }
}
