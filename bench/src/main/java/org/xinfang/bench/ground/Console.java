package org.xinfang.bench.ground;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/** What a measurement says: its course on standard error, its result on standard output. */
public final class Console {
    private Console() {}

    /** What goes on, for the one who waits. */
    public static void tell(String what, Object... facts) {
        System.err.printf(
                "%s  %s%n", LocalTime.now(ZoneId.systemDefault()).withNano(0), String.format(Locale.ROOT, what, facts));
    }

    /** A line of the result. */
    public static void print(String line, Object... facts) {
        System.out.printf(Locale.ROOT, line + "%n", facts);
    }
}
