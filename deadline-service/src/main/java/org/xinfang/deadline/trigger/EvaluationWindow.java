package org.xinfang.deadline.trigger;

import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.intake.EvaluationLapsed;
import org.xinfang.contracts.intake.EvaluationOpened;
import org.xinfang.contracts.intake.SatisfactionEvaluated;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.limit.Start;
import org.xinfang.deadline.limit.Subject;
import org.xinfang.deadline.limit.Target;

/** Tells how the window in which a petitioner may evaluate a closed claim (满意度评价) begins and ends. It binds no organ. */
final class EvaluationWindow {
    private EvaluationWindow() {}

    static List<Start> starts(Record event) {
        return event instanceof EvaluationOpened e
                ? List.of(new Start(
                                e.matter(),
                                Limits.EVALUATION,
                                Subject.evaluation(e.evaluation(), e.claim()),
                                e.organ(),
                                e.closedOn())
                        .ofMatterNumber(e.number()))
                : List.of();
    }

    static List<Fact> met(Record event) {
        return event instanceof SatisfactionEvaluated e && e.complete()
                ? List.of(LimitEnds.met(of(e.matter(), e.evaluation(), e.claim()), e.evaluatedOn(), "信访人已评价"))
                : List.of();
    }

    static List<Fact> cancelled(Record event) {
        return event instanceof EvaluationLapsed e
                ? List.of(LimitEnds.cancelled(of(e.matter(), e.evaluation(), e.claim()), e.lapsedOn(), "不再评价"))
                : List.of();
    }

    private static Target of(UUID matter, UUID evaluation, int claim) {
        return Target.subject(matter, Limits.EVALUATION, Subject.evaluation(evaluation, claim));
    }
}
