package org.xinfang.intake.progress;

import static org.xinfang.intake.progress.LaterLines.open;

import java.util.Optional;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.contracts.routing.RepeatSeparated;

/** Lines for repeats (重复信访): where the petitioner's answer will come from, after a mistake too. */
final class RepeatLines {
    private RepeatLines() {}

    static Optional<TimelineLine> of(Record event) {
        return switch (event) {
            case RepeatMerged e ->
                open(
                        e.claim(),
                        e.by(),
                        "属于重复信访，已并入信访件 " + e.earlierNumber() + "，由"
                                + e.organInCharge().name() + "一并办理、答复");
            // why it is no repeat may tell of somebody else's matter: the desk reads that in the routing
            case RepeatSeparated e ->
                open(
                        e.claim(),
                        e.by(),
                        "经核对不属于重复信访，不再并入信访件 " + e.earlierNumber() + "，由" + e.by().name() + "重新分流，另行办理、答复");
            default -> LeadLines.of(event);
        };
    }
}
