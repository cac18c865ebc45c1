package org.xinfang.deadline.trigger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterDiverted;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.NonAcceptanceDecided;
import org.xinfang.contracts.routing.ReferralTakenUp;
import org.xinfang.deadline.limit.Subject;
import org.xinfang.deadline.limit.Target;

/** Tells which limits a fact ends. */
final class LimitEnds {

    private LimitEnds() {}

    /**
     * @param on legal date of the fact
     * @param text the fact, in Chinese
     */
    record End(Target target, LocalDate on, String text) {}

    /** Limits whose owed act the fact is. */
    static List<End> met(Record event) {
        return switch (event) {
            case MatterReferred e when e.dispatchComplete() -> dispatched(e.matter(), e.referredOn(), "全部转送完毕");
            case MatterAssigned e when e.dispatchComplete() -> dispatched(e.matter(), e.assignedOn(), "全部转送、交办完毕");
            case MatterDiverted e when e.dispatchComplete() -> dispatched(e.matter(), e.divertedOn(), "全部分流完毕");
            case NonAcceptanceDecided e when e.dispatchComplete() -> dispatched(e.matter(), e.decidedOn(), "全部分流完毕");
            case NoticeIssued e when Limits.RECEIPT_NOTICES.contains(e.document()) -> told(e);
            case OpinionIssued e ->
                List.of(new End(Target.claim(e.matter(), Limits.HANDLING, e.claim()), e.issuedOn(), "已出具信访处理意见书"));
            case MatterClosed e
            when !Limits.FELL_AWAY.contains(e.reason()) ->
                List.of(new End(Target.claim(e.matter(), Limits.HANDLING, e.claim()), e.closedOn(), "已办结"));
            default -> List.of();
        };
    }

    /** Limits whose duty falls away with the fact. */
    static List<End> cancelled(Record event) {
        return switch (event) {
            case MatterReferred e when e.dispatchComplete() -> sentOn(e.matter(), e.from(), e.to(), e.referredOn());
            case MatterAssigned e when e.dispatchComplete() -> sentOn(e.matter(), e.from(), e.to(), e.assignedOn());
            case ReferralTakenUp e ->
                List.of(new End(
                        Target.subject(e.matter(), Limits.OBJECTION, Subject.referral(e.referral(), e.claim())),
                        e.takenUpOn(),
                        "已承办，不再提出异议"));
            case MatterClosed e
            when Limits.FELL_AWAY.contains(e.reason()) ->
                List.of(new End(Target.claim(e.matter(), Limits.HANDLING, e.claim()), e.closedOn(), "不再办理"));
            default -> List.of();
        };
    }

    private static List<End> dispatched(UUID matter, LocalDate on, String text) {
        return List.of(new End(Target.wholeMatter(matter, Limits.DISPATCH), on, text));
    }

    /** What an organ received directly and sent on, the next organ answers in its own time (art. 23(1), 23(3)). */
    private static List<End> sentOn(UUID matter, OrganRef from, OrganRef to, LocalDate on) {
        return from.code().equals(to.code())
                ? List.of()
                : List.of(new End(
                        Target.organ(matter, Limits.DIRECT_NOTICE, from.code(), null),
                        on,
                        "已转送" + to.name() + "，由其告知"));
    }

    private static List<End> told(NoticeIssued event) {
        String text = "已出具" + event.title();
        return List.of(Limits.DIRECT_NOTICE, Limits.REFERRAL_NOTICE).stream()
                .map(rule -> Target.organ(event.matter(), rule, event.organ().code(), event.claim()))
                .map(target -> new End(target, event.issuedOn(), text))
                .toList();
    }
}
