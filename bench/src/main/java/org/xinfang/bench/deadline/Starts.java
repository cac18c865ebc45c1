package org.xinfang.bench.deadline;

import java.sql.SQLException;
import java.time.Duration;
import org.xinfang.bench.ground.Console;

/** How many limits a second the service starts from events, and whether that changes with the number it holds. */
final class Starts {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int CHUNK = 25_000;

    private final Ground ground;
    private final Matters published;

    Starts(Ground ground, Matters published) {
        this.ground = ground;
        this.published = published;
    }

    static void head() {
        Console.print("| open limits at the end | started by events | limits/s |");
        Console.print("|---|---|---|");
    }

    /** Publishes matters while the service consumes them, and waits for the last limit. */
    Growth measure(int matters) throws SQLException, InterruptedException {
        long before = ground.ledger().newestEvent();
        int limits = published.further(matters);
        long begun = System.nanoTime();
        Growth growth = Growth.of(ground.ledger(), before, limits, PATIENCE);
        Console.tell("started %d limits, %.0f a second", growth.events(), growth.perSecond());
        if (!growth.complete()) {
            throw new IllegalStateException("the service does not get on; see its log in " + ground.data());
        }
        return new Growth(growth.events(), (System.nanoTime() - begun) / 1e9, true);
    }

    void row(int matters) throws SQLException, InterruptedException {
        Growth growth = measure(matters);
        Console.print("| %d | %d | %.0f |", ground.ledger().limits(), growth.events(), growth.perSecond());
    }

    /** Goes on by events until there are so many limits, or the time is over. */
    void goOn(long limits, Duration budget) throws SQLException, InterruptedException {
        long end = System.nanoTime() + budget.toNanos();
        while (ground.ledger().limits() < limits && System.nanoTime() < end) {
            row((int) Math.min(CHUNK, (limits - ground.ledger().limits()) / Facts.LIMITS));
        }
    }
}
