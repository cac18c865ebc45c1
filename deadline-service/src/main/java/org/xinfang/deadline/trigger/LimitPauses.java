package org.xinfang.deadline.trigger;

import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.handling.HearingClosed;
import org.xinfang.contracts.handling.HearingOpened;
import org.xinfang.contracts.intake.MatterSupplemented;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.limit.Happening;
import org.xinfang.deadline.limit.Target;
import org.xinfang.deadline.rule.ExclusionGround;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.platform.core.LegalClock;

/**
 * Tells which limits a fact interrupts, or only might be thought to. Whether its days are left out the rule of the limit
 * decides: the Regulation does so in re-review alone (art. 36(2)), a bureau's rule may do so in review too.
 */
final class LimitPauses {

    private LimitPauses() {}

    static List<Fact> of(Record event) {
        return switch (event) {
            case HearingOpened e ->
                List.of(new Fact(
                        heard(e.matter(), e.stage(), e.claim()),
                        new Happening.Suspended(
                                ExclusionGround.HEARING, e.hearing().toString(), e.openedOn(), "听证开始")));
            case HearingClosed e ->
                List.of(new Fact(
                        heard(e.matter(), e.stage(), e.claim()),
                        new Happening.Resumed(
                                ExclusionGround.HEARING, e.hearing().toString(), e.closedOn(), "听证结束")));
            case MatterSupplemented e ->
                List.of(new Fact(
                        Target.everyLimit(e.matter()),
                        new Happening.Noted(LegalClock.legalDate(e.suppliedAt()), "第" + e.supplement() + "次补充材料")));
            default -> List.of();
        };
    }

    private static Target heard(UUID matter, String stage, int claim) {
        return Target.claim(matter, limitOf(stage), claim);
    }

    private static RuleCode limitOf(String stage) {
        return switch (stage) {
            case "HANDLING" -> Limits.HANDLING;
            case "REVIEW" -> Limits.REVIEW_OPINION;
            case "RE_REVIEW" -> Limits.RE_REVIEW_OPINION;
            default -> throw new IllegalArgumentException("not a stage of a hearing: " + stage);
        };
    }
}
