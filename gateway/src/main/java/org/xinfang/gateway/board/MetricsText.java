package org.xinfang.gateway.board;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Metrics as a service writes them for Prometheus.
 *
 * @param text in the text format
 */
record MetricsText(String text) {

    /** The sum of a gauge over its labels; null when the service has none or does not know its value now. */
    @Nullable
    Double gauge(String name) {
        Optional<Double> sum = Pattern.compile("(?m)^" + Pattern.quote(name) + "(?:\\{[^}\\n]*})? (\\S+)")
                .matcher(text)
                .results()
                .map(sample -> Double.valueOf(sample.group(1)))
                .reduce(Double::sum);
        return sum.filter(Double::isFinite).orElse(null);
    }
}
