package org.xinfang.intake.progress;

import static org.xinfang.intake.progress.LaterLines.open;

import java.util.Optional;
import org.xinfang.contracts.routing.RepeatMerged;

/** Lines for repeats (重复信访): where the petitioner's answer will come from. */
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
            default -> LeadLines.of(event);
        };
    }
}
