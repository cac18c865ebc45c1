package org.xinfang.intake.progress;

import static org.xinfang.intake.progress.LaterLines.open;
import static org.xinfang.intake.progress.LaterLines.staff;

import java.util.Optional;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.intake.EvaluationLapsed;
import org.xinfang.contracts.intake.EvaluationOpened;
import org.xinfang.contracts.intake.SatisfactionEvaluated;

/** Lines for the evaluation of a closed claim; what the petitioner said stands in the evaluation itself. */
final class EvaluationLines {
    private static final OrganRef PETITIONER = new OrganRef("", "");

    private EvaluationLines() {}

    static Optional<TimelineLine> of(Record event) {
        return switch (event) {
            case EvaluationOpened e -> open(e.claim(), e.organ(), "可以对办理情况进行满意度评价");
            case SatisfactionEvaluated e -> open(e.claim(), PETITIONER, "信访人已作满意度评价");
            case EvaluationLapsed e -> staff(e.claim(), null, "满意度评价已终止");
            default -> RepeatLines.of(event);
        };
    }
}
