package org.xinfang.intake.progress;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.TimeLimitExtended;
import org.xinfang.contracts.deadline.TimeLimitOwedAgain;
import org.xinfang.contracts.deadline.TimeLimitReassigned;
import org.xinfang.contracts.deadline.TimeLimitReopened;
import org.xinfang.contracts.deadline.TimeLimitRescheduled;
import org.xinfang.contracts.deadline.TimeLimitResumed;
import org.xinfang.contracts.deadline.TimeLimitSuspended;
import org.xinfang.contracts.handling.HandlingReopened;
import org.xinfang.contracts.handling.HearingAnnounced;
import org.xinfang.contracts.handling.HearingClosed;
import org.xinfang.contracts.handling.HearingConcluded;
import org.xinfang.contracts.handling.HearingOpened;
import org.xinfang.contracts.handling.MediationConcluded;
import org.xinfang.contracts.handling.PetitionTerminated;
import org.xinfang.contracts.handling.ReReviewDecided;
import org.xinfang.contracts.handling.ReReviewRequested;
import org.xinfang.contracts.handling.ReviewAdmitted;
import org.xinfang.contracts.handling.ReviewDecided;
import org.xinfang.contracts.handling.ReviewRequested;
import org.xinfang.contracts.handling.remedy.RemediesResumed;
import org.xinfang.contracts.handling.remedy.ReviewWithdrawn;
import org.xinfang.intake.progress.TimelineLine.Audience;

/** Lines for what may come later in a matter's life: hearing, review, and limits whose course changes. */
final class LaterLines {
    private static final OrganRef PETITIONER = new OrganRef("", "");

    private LaterLines() {}

    static Optional<TimelineLine> of(Record event) {
        return switch (event) {
            case HearingOpened e -> open(e.claim(), e.organ(), "听证已开始");
            case MediationConcluded e ->
                open(e.claim(), e.organ(), e.agreement() == null ? "调解、和解未达成协议" : "已达成调解、和解协议");
            case HearingAnnounced e ->
                open(e.claim(), e.organ(), "听证定于 " + e.heldOn() + " " + e.heldAt() + " 在" + e.place() + "举行");
            case HearingConcluded e -> open(e.claim(), e.organ(), "已形成听证意见");
            case HearingClosed e -> open(e.claim(), e.organ(), "听证已结束");
            case ReviewRequested e -> open(e.claim(), e.organ(), "已收到复查请求");
            case ReviewAdmitted e ->
                open(e.claim(), e.organ(), "已受理" + (e.stage().equals("REVIEW") ? "复查" : "复核") + "申请");
            case ReviewWithdrawn e ->
                open(e.claim(), e.organ(), "已准予撤回" + (e.stage().equals("REVIEW") ? "复查" : "复核") + "申请");
            case RemediesResumed e -> open(e.claim(), e.by(), "恢复救济程序，原办结不再有效");
            case HandlingReopened e -> open(e.claim(), e.by(), "已责令" + e.organ().name() + "重新办理");
            case ReviewDecided e -> open(e.claim(), e.organ(), "已出具复查意见");
            case ReReviewRequested e -> open(e.claim(), e.organ(), "已收到复核请求");
            case ReReviewDecided e -> open(e.claim(), e.organ(), "已出具复核意见");
            case PetitionTerminated e -> open(e.claim(), e.organ(), "复核意见已送达，信访终结");
            default -> ofTimeLimit(event);
        };
    }

    private static Optional<TimelineLine> ofTimeLimit(Record event) {
        return switch (event) {
            case TimeLimitExtended e ->
                open(e.claim(), e.organ(), "办理期限已延长 " + e.days() + " 日，至 " + e.legalDue() + " 届满");
            case TimeLimitReopened e -> open(e.claim(), e.organ(), "期限已恢复，至 " + e.legalDue() + " 届满");
            case TimeLimitSuspended e -> staff(e.claim(), e.bound(), "期限 " + e.rule() + " 中止计算");
            case TimeLimitResumed e ->
                staff(e.claim(), e.bound(), "期限 " + e.rule() + " 恢复计算，至 " + e.legalDue() + " 届满");
            case TimeLimitOwedAgain e ->
                staff(e.claim(), e.bound(), e.reason() + "，期限 " + e.rule() + " 继续计算，至 " + e.legalDue() + " 届满");
            case TimeLimitRescheduled e ->
                staff(e.claim(), e.bound(), "期限 " + e.rule() + " 因放假安排重新计算，至 " + e.legalDue() + " 届满");
            case TimeLimitReassigned e -> staff(e.claim(), e.to(), "期限 " + e.rule() + " 由" + e.to().name() + "承担");
            default -> SupervisionLines.of(event);
        };
    }

    static Optional<TimelineLine> open(@Nullable Integer claim, OrganRef organ, String text) {
        return Optional.of(new TimelineLine(Audience.PETITIONER, claim, false, organ, text));
    }

    static Optional<TimelineLine> staff(@Nullable Integer claim, @Nullable OrganRef organ, String text) {
        return Optional.of(new TimelineLine(Audience.STAFF, claim, false, organ == null ? PETITIONER : organ, text));
    }
}
