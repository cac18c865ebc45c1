package org.xinfang.platform.messaging;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Hands the trace of the change on to the event, so that a trace crosses Kafka although the relay sends later. */
final class Tracing {

    private static final TextMapGetter<Headers> OF_RECORD = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Headers carrier) {
            return Arrays.stream(carrier.toArray()).map(Header::key).toList();
        }

        @Override
        public @Nullable String get(@Nullable Headers carrier, String name) {
            Header found = carrier == null ? null : carrier.lastHeader(name);
            return found == null || found.value() == null ? null : new String(found.value(), StandardCharsets.UTF_8);
        }
    };

    private Tracing() {}

    /** Goes on with the trace that a record of a batch brings; for single records the connector does it. */
    static void during(Headers headers, Runnable effect) {
        Context brought = W3CTraceContextPropagator.getInstance().extract(Context.current(), headers, OF_RECORD);
        try (Scope _ = brought.makeCurrent()) {
            effect.run();
        }
    }

    /** Adds {@code traceparent} when a span is active. */
    static void inject(Map<String, String> headers) {
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, (carrier, name, value) -> {
            if (carrier != null) {
                carrier.put(name, value);
            }
        });
    }
}
