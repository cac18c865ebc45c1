package org.xinfang.platform.messaging;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.util.Map;

/** Hands the trace of the change on to the event, so that a trace crosses Kafka although the relay sends later. */
final class Tracing {

    private Tracing() {}

    /** Adds {@code traceparent} when a span is active. */
    static void inject(Map<String, String> headers) {
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, (carrier, name, value) -> {
            if (carrier != null) {
                carrier.put(name, value);
            }
        });
    }
}
