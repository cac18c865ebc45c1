package org.xinfang.deadline.trigger;

import java.util.UUID;
import org.xinfang.contracts.handling.accusation.AccusationConcluded;
import org.xinfang.contracts.handling.accusation.AccusationFoundRepeat;
import org.xinfang.contracts.handling.accusation.AccusationTakenIn;
import org.xinfang.contracts.handling.accusation.ReporterTold;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.limit.Start;
import org.xinfang.deadline.limit.Subject;
import org.xinfang.deadline.limit.Target;
import org.xinfang.deadline.rule.RuleCode;

/**
 * Tells until when a discipline organ tells who reported under his name (实名检举控告): reminders by that organ's own rules, which
 * reach the sealed track only.
 */
final class ReporterFeedback {
    private ReporterFeedback() {}

    static Start start(AccusationTakenIn taken) {
        return new Start(
                taken.matter(),
                Limits.ACCEPTANCE_FEEDBACK,
                Subject.referral(taken.referral(), taken.claim()),
                taken.organ(),
                taken.receivedOn());
    }

    static Start start(AccusationConcluded concluded) {
        return new Start(
                concluded.matter(),
                Limits.RESULT_FEEDBACK,
                Subject.referral(concluded.referral(), concluded.claim()),
                concluded.organ(),
                concluded.concludedOn());
    }

    static Fact met(ReporterTold told) {
        boolean acceptance = told.stage().equals("ACCEPTANCE");
        return LimitEnds.met(
                target(
                        told.matter(),
                        acceptance ? Limits.ACCEPTANCE_FEEDBACK : Limits.RESULT_FEEDBACK,
                        told.referral(),
                        told.claim()),
                told.toldOn(),
                acceptance ? "已告知受理情况" : "已反馈处理结果");
    }

    static Fact cancelled(AccusationFoundRepeat repeat) {
        return LimitEnds.cancelled(
                target(repeat.matter(), Limits.ACCEPTANCE_FEEDBACK, repeat.referral(), repeat.claim()),
                repeat.foundOn(),
                "属于重复检举控告，不再告知");
    }

    private static Target target(UUID matter, RuleCode rule, UUID referral, int claim) {
        return Target.subject(matter, rule, Subject.referral(referral, claim));
    }
}
