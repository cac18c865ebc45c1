package org.xinfang.deadline.trigger;

import static org.xinfang.deadline.trigger.LimitEnds.ofClaim;

import java.util.List;
import org.xinfang.contracts.handling.AcceptanceRefused;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.handling.SimpleHandlingLeft;
import org.xinfang.contracts.handling.SuggestionAnswered;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.rule.RuleCode;

/** Tells which short limits of simple handling (简易办理) a fact ends; those of the Regulation run beside them. */
final class SimpleLimits {
    private static final List<RuleCode> ALL = List.of(Limits.SIMPLE_ACCEPTANCE, Limits.SIMPLE_ANSWER);

    private SimpleLimits() {}

    static List<Fact> met(Record event) {
        return switch (event) {
            case MatterAccepted e
            when Limits.SIMPLE_WAY.equals(e.way()) ->
                List.of(ofClaim(e.matter(), Limits.SIMPLE_ACCEPTANCE, e.claim(), e.acceptedOn(), "已决定受理"));
            case AcceptanceRefused e ->
                List.of(ofClaim(e.matter(), Limits.SIMPLE_ACCEPTANCE, e.claim(), e.refusedOn(), "已决定不予受理"));
            case SuggestionAnswered e ->
                List.of(ofClaim(e.matter(), Limits.SIMPLE_ANSWER, e.claim(), e.answeredOn(), "已答复"));
            default -> LimitsBetweenOrgans.met(event);
        };
    }

    static List<Fact> cancelled(Record event) {
        return switch (event) {
            case SimpleHandlingLeft e ->
                ofClaim(e.matter(), ALL, e.claim(), new Ending(Ending.Effect.CANCELLED, e.leftOn(), "转为普通程序办理"));
            default -> LimitsBetweenOrgans.cancelled(event);
        };
    }
}
