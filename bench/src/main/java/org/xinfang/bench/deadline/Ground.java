package org.xinfang.bench.deadline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Where a measurement takes place.
 *
 * @param repository the checkout with the packaged service
 * @param data folder of this run
 * @param firstDay legal date at the beginning, and earliest day 0
 */
record Ground(
        Path repository,
        Path data,
        LocalDate firstDay,
        Components components,
        Tokens tokens,
        Clock clock,
        Ledger ledger) {

    Replica replica(int port) throws IOException, InterruptedException {
        return Replica.start(repository, data, port, components, tokens);
    }

    /** What goes on, for the one who waits. */
    static void tell(String what, Object... facts) {
        System.err.printf(
                "%s  %s%n", LocalTime.now(ZoneId.systemDefault()).withNano(0), String.format(Locale.ROOT, what, facts));
    }

    /** A line of the result. */
    static void print(String line, Object... facts) {
        System.out.printf(Locale.ROOT, line + "%n", facts);
    }
}
