package org.xinfang.bench.deadline;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import org.xinfang.bench.ground.Console;

/** How fast the service finds and announces what has come due, when a legal day begins. */
record Sweep(Ground ground) {
    private static final Duration STILLNESS = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    Growth until(LocalDate day) throws SQLException, InterruptedException, IOException {
        long before = ground.ledger().newestEvent();
        ground.clock().advanceTo(day);
        Growth growth = Growth.untilStill(ground.ledger(), before, STILLNESS, PATIENCE);
        Console.tell(
                "announced %d in %.1f s, %.0f a second%s",
                growth.events(), growth.seconds(), growth.perSecond(), growth.complete() ? "" : ", not finished");
        return growth;
    }
}
