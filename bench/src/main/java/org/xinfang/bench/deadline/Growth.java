package org.xinfang.bench.deadline;

import java.sql.SQLException;
import java.time.Duration;

/**
 * What a service wrote in a stretch of time.
 *
 * @param events events written
 * @param seconds from the first to the last of them
 * @param complete false when the patience ended before the work
 */
record Growth(long events, double seconds, boolean complete) {
    private static final long LOOK_MILLIS = 100;

    double perSecond() {
        return events / seconds;
    }

    /** Until so many events have been written since {@code from}. */
    static Growth of(Ledger ledger, long from, long events, Duration patience)
            throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        long seen = 0;
        while (seen < events && elapsed(begin) < patience.toMillis()) {
            Thread.sleep(LOOK_MILLIS);
            seen = ledger.newestEvent() - from;
        }
        return new Growth(seen, elapsed(begin) / 1000.0, seen >= events);
    }

    /** Until nothing has been written for {@code stillness}; counts from the first event on. */
    static Growth untilStill(Ledger ledger, long from, Duration stillness, Duration patience)
            throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        long first = 0;
        long last = begin;
        long seen = 0;
        while (elapsed(last) < stillness.toMillis() && elapsed(begin) < patience.toMillis()) {
            Thread.sleep(LOOK_MILLIS);
            long now = ledger.newestEvent() - from;
            if (now > seen) {
                last = System.nanoTime();
                first = first == 0 ? last : first;
                seen = now;
            }
        }
        boolean still = elapsed(last) >= stillness.toMillis();
        return new Growth(seen, Math.max(LOOK_MILLIS / 1000.0, (last - first) / 1e9), still);
    }

    private static long elapsed(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }
}
