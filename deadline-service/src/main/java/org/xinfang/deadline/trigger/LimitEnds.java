package org.xinfang.deadline.trigger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.HandlingReopened;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.contracts.handling.ReReviewDecided;
import org.xinfang.contracts.handling.ReReviewRequested;
import org.xinfang.contracts.handling.ReviewDecided;
import org.xinfang.contracts.handling.ReviewRequested;
import org.xinfang.contracts.handling.remedy.ReviewWithdrawn;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterDiverted;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.NonAcceptanceDecided;
import org.xinfang.contracts.routing.ObjectionDecided;
import org.xinfang.contracts.routing.ReferralObjected;
import org.xinfang.contracts.routing.ReferralTakenUp;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.contracts.routing.RepeatSeparated;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.limit.Happening.Undone;
import org.xinfang.deadline.limit.Subject;
import org.xinfang.deadline.limit.Target;
import org.xinfang.deadline.rule.RuleCode;

/** Tells which limits a fact ends, or lets go on after an end that came to nothing. */
final class LimitEnds {

    /** What a result ends; the assigner waits for the closing report on it (art. 22(1)(3)). */
    private static final List<RuleCode> RESULT_ENDS = List.of(Limits.HANDLING, Limits.REDO, Limits.SIMPLE_ANSWER);

    private static final List<RuleCode> FALLEN_AWAY =
            List.of(Limits.HANDLING, Limits.REDO, Limits.SIMPLE_ACCEPTANCE, Limits.SIMPLE_ANSWER, Limits.REPORT);

    private LimitEnds() {}

    /** Limits whose owed act the fact is. */
    static List<Fact> met(Record event) {
        return switch (event) {
            case MatterReferred e when e.dispatchComplete() -> dispatched(e.matter(), e.referredOn(), "全部转送完毕");
            case MatterAssigned e when e.dispatchComplete() -> dispatched(e.matter(), e.assignedOn(), "全部转送、交办完毕");
            case MatterDiverted e when e.dispatchComplete() -> dispatched(e.matter(), e.divertedOn(), "全部分流完毕");
            case NonAcceptanceDecided e when e.dispatchComplete() -> dispatched(e.matter(), e.decidedOn(), "全部分流完毕");
            case RepeatMerged e when e.dispatchComplete() -> RepeatLimits.met(e);
            case NoticeIssued e when Limits.RECEIPT_NOTICES.contains(e.document()) -> told(e);
            case OpinionIssued e ->
                ofClaim(e.matter(), RESULT_ENDS, e.claim(), new Ending(Ending.Effect.MET, e.issuedOn(), "已出具信访处理意见书"));
            case MatterClosed e
            when !Limits.FELL_AWAY.contains(e.reason()) ->
                ofClaim(e.matter(), RESULT_ENDS, e.claim(), new Ending(Ending.Effect.MET, e.closedOn(), "已办结"));
            case ReviewRequested e ->
                List.of(ofClaim(e.matter(), Limits.REVIEW_REQUEST, e.claim(), e.requestedOn(), "信访人已申请复查"));
            case ReviewDecided e ->
                List.of(ofClaim(e.matter(), Limits.REVIEW_OPINION, e.claim(), e.decidedOn(), "已出具复查意见"));
            case ReReviewRequested e ->
                List.of(ofClaim(e.matter(), Limits.RE_REVIEW_REQUEST, e.claim(), e.requestedOn(), "信访人已申请复核"));
            case ReReviewDecided e ->
                List.of(ofClaim(e.matter(), Limits.RE_REVIEW_OPINION, e.claim(), e.decidedOn(), "已出具复核意见"));
            case ReferralObjected e ->
                List.of(met(
                        ofReferral(e.matter(), Limits.OBJECTION, e.referral(), e.claim()), e.objectedOn(), "已提出异议"));
            default -> SimpleLimits.met(event);
        };
    }

    /** Limits whose duty falls away with the fact. */
    static List<Fact> cancelled(Record event) {
        return switch (event) {
            case MatterReferred e -> DirectNotice.sentOn(e);
            case MatterAssigned e -> DirectNotice.sentOn(e);
            case RepeatMerged e -> RepeatLimits.cancelled(e);
            case ReferralTakenUp e ->
                List.of(cancelled(
                        ofReferral(e.matter(), Limits.OBJECTION, e.referral(), e.claim()),
                        e.takenUpOn(),
                        "已承办，不再提出异议"));
            case ObjectionDecided e when e.agreed() -> returned(e);
            case MatterClosed e
            when Limits.FELL_AWAY.contains(e.reason()) ->
                ofClaim(e.matter(), FALLEN_AWAY, e.claim(), new Ending(Ending.Effect.CANCELLED, e.closedOn(), "不再办理"));
            case HandlingReopened e -> handledAgain(e);
            case ReviewWithdrawn e ->
                List.of(cancelled(
                        Target.subject(e.matter(), opinionOn(e), Subject.request(e.request(), e.claim())),
                        e.withdrawnOn(),
                        "申请已撤回，终止审查"));
            default -> SimpleLimits.cancelled(event);
        };
    }

    /**
     * Limits whose ending comes to nothing. A claim that is back, returned or taken out of a merge, is not sent on: the sender's
     * own days have gone on from the first receipt, whether it dispatches (art. 22(1)) or answers the petitioner itself (23(2)). A
     * request that was withdrawn was not made: the petitioner's time goes on from the day he received the opinion (art. 35, 36(1)).
     */
    static List<Fact> undone(Record event) {
        return switch (event) {
            case ObjectionDecided decided
            when decided.agreed() ->
                backOnDesk(
                        decided.matter(),
                        decided.by(),
                        decided.claim(),
                        undone(decided, Ending.Effect.MET),
                        undone(decided, Ending.Effect.CANCELLED));
            case RepeatSeparated separated -> RepeatLimits.undone(separated);
            case ReviewWithdrawn withdrawn ->
                List.of(new Fact(
                        Target.claim(withdrawn.matter(), requestOf(withdrawn), withdrawn.claim()),
                        new Undone(
                                Ending.Effect.MET,
                                Undone.Act.onDay(withdrawn.requestedOn()),
                                withdrawn.withdrawnOn(),
                                "申请已撤回")));
            default -> List.of();
        };
    }

    /** What is handled again has no opinion to attack; the new one opens its own time (art. 35, 36(1)). */
    private static List<Fact> handledAgain(HandlingReopened event) {
        return Stream.of(Limits.REVIEW_REQUEST, Limits.RE_REVIEW_REQUEST)
                .map(rule -> Target.claimBefore(event.reopenedOn(), event.matter(), rule, event.claim()))
                .map(target -> cancelled(target, event.reopenedOn(), "已责令重新办理，对重新作出的意见另计期限"))
                .toList();
    }

    private static RuleCode requestOf(ReviewWithdrawn event) {
        return event.stage().equals("REVIEW") ? Limits.REVIEW_REQUEST : Limits.RE_REVIEW_REQUEST;
    }

    private static RuleCode opinionOn(ReviewWithdrawn event) {
        return event.stage().equals("REVIEW") ? Limits.REVIEW_OPINION : Limits.RE_REVIEW_OPINION;
    }

    private static Undone undone(ObjectionDecided event, Ending.Effect effect) {
        return new Undone(effect, null, event.decidedOn(), "异议成立，转送的事项已退回，须重新转送、交办");
    }

    /** The desk has to dispatch again, and to answer itself what it keeps. */
    static List<Fact> backOnDesk(UUID matter, OrganRef desk, int claim, Undone met, Undone cancelled) {
        return List.of(
                new Fact(Target.organ(matter, Limits.DISPATCH, desk.code(), null), met),
                DirectNotice.of(matter, desk, claim, cancelled));
    }

    static List<Fact> dispatched(UUID matter, LocalDate on, String text) {
        return List.of(met(Target.wholeMatter(matter, Limits.DISPATCH), on, text));
    }

    /** What is returned the organ need not answer; the next one has its own time from its own receipt (art. 23(3)). */
    private static List<Fact> returned(ObjectionDecided event) {
        return Stream.of(Limits.REFERRAL_NOTICE, Limits.REPORT)
                .map(rule -> ofReferral(event.matter(), rule, event.referral(), event.claim()))
                .map(target -> cancelled(target, event.decidedOn(), "异议成立，已退回"))
                .toList();
    }

    private static List<Fact> told(NoticeIssued event) {
        Ending told = new Ending(Ending.Effect.MET, event.issuedOn(), "已出具" + event.title());
        return List.of(
                DirectNotice.told(event, told),
                new Fact(
                        Target.organ(
                                event.matter(),
                                Limits.REFERRAL_NOTICE,
                                event.organ().code(),
                                event.claim()),
                        told));
    }

    static List<Fact> ofClaim(UUID matter, List<RuleCode> rules, int claim, Ending ending) {
        return rules.stream()
                .map(rule -> new Fact(Target.claim(matter, rule, claim), ending))
                .toList();
    }

    private static Target ofReferral(UUID matter, RuleCode rule, UUID referral, int claim) {
        return Target.subject(matter, rule, Subject.referral(referral, claim));
    }

    static Fact ofClaim(UUID matter, RuleCode rule, int claim, LocalDate on, String text) {
        return met(Target.claim(matter, rule, claim), on, text);
    }

    static Fact met(Target target, LocalDate on, String text) {
        return new Fact(target, new Ending(Ending.Effect.MET, on, text));
    }

    static Fact cancelled(Target target, LocalDate on, String text) {
        return new Fact(target, new Ending(Ending.Effect.CANCELLED, on, text));
    }
}
