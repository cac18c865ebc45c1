package org.xinfang.bench.ground;

import java.util.Arrays;
import java.util.Locale;

/**
 * Answer times of one kind of call.
 *
 * @param nanos sorted
 * @param seconds for which the clients asked
 */
public record Latencies(long[] nanos, double seconds) {
    public Latencies {
        Arrays.sort(nanos);
    }

    public double millis(double quantile) {
        return nanos.length == 0 ? Double.NaN : nanos[(int) (quantile * (nanos.length - 1))] / 1e6;
    }

    public String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.1f | %.1f | %.1f |",
                name,
                nanos.length,
                nanos.length / seconds,
                millis(0.5),
                millis(0.99),
                millis(1));
    }
}
