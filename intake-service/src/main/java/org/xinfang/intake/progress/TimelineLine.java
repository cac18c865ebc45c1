package org.xinfang.intake.progress;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.TimeLimitMissed;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.contracts.handling.AcceptanceRefused;
import org.xinfang.contracts.handling.DutyAnswered;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.contracts.handling.SuggestionAnswered;
import org.xinfang.contracts.intake.MatterRegistered;
import org.xinfang.contracts.intake.MatterSupplemented;
import org.xinfang.contracts.notice.DeliveryFailed;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.contracts.routing.AssistanceRequested;
import org.xinfang.contracts.routing.DisputeDecided;
import org.xinfang.contracts.routing.DisputeRaised;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.contracts.routing.MatterDiverted;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.NonAcceptanceDecided;
import org.xinfang.contracts.routing.ObjectionDecided;
import org.xinfang.contracts.routing.ReferralObjected;
import org.xinfang.contracts.routing.ReferralReceived;
import org.xinfang.contracts.routing.ReferralTakenUp;

/**
 * One line of a matter's timeline, in official Chinese.
 *
 * @param audience who may read it, the sealed track apart
 * @param claim number of the claim; null when it concerns the whole matter
 * @param sealed whether the event itself says that it belongs to the sealed track
 * @param organ the organ that acted
 * @param text the sentence
 */
record TimelineLine(Audience audience, @Nullable Integer claim, boolean sealed, OrganRef organ, String text) {
    private static final OrganRef NOBODY = new OrganRef("", "");

    enum Audience {
        PETITIONER,
        STAFF
    }

    /** The line for an event; empty for events that tell a reader nothing. */
    static Optional<TimelineLine> of(Record event) {
        return switch (event) {
            case MatterRegistered e -> open(null, e.registrar(), "信访事项已登记，编号 " + e.number());
            case MatterSupplemented e -> open(null, e.by(), "补充材料已收到（第 " + e.supplement() + " 次）");
            case MatterClassified e -> staff(null, false, e.by(), "诉求已甄别分类，共 " + openClaims(e) + " 项");
            case MatterReferred e ->
                e.sealed()
                        ? staff(e.claim(), true, e.from(), "已移送" + e.to().name())
                        : open(e.claim(), e.from(), "已转送" + e.to().name());
            case MatterAssigned e ->
                open(e.claim(), e.from(), "已交办" + e.to().name() + "，要求于 " + e.reportDue() + " 前报告办理结果");
            case MatterDiverted e -> open(e.claim(), e.by(), "已告知通过" + e.procedureName() + "解决");
            case NonAcceptanceDecided e -> open(e.claim(), e.by(), e.finalOpinion() == null ? "决定不予受理" : "决定不再受理");
            case ReferralReceived e ->
                e.sealed() ? staff(e.claim(), true, e.organ(), "已签收") : open(e.claim(), e.organ(), "已收到转送的信访事项");
            case ReferralTakenUp e -> staff(e.claim(), false, e.organ(), "确认属于本单位职权范围");
            case MatterAccepted e -> open(e.claim(), e.organ(), "已受理");
            case AcceptanceRefused e -> open(e.claim(), e.organ(), "决定不予受理");
            case OpinionIssued e -> open(e.claim(), e.organ(), "已出具信访处理意见书");
            case SuggestionAnswered e -> open(e.claim(), e.organ(), "已研究答复");
            case DutyAnswered e -> open(e.claim(), e.organ(), "已依法履职并答复");
            case MatterClosed e -> open(e.claim(), e.organ(), "已办结");
            case TimeLimitStarted e ->
                staff(e.claim(), false, bound(e.bound()), e.ruleName() + "开始计算，至 " + e.legalDue() + " 届满");
            case TimeLimitMissed e -> staff(e.claim(), false, bound(e.bound()), "期限 " + e.rule() + " 已逾期");
            default -> answer(event);
        };
    }

    /** Objections and disputes: who is in charge is the organs' question until it is decided. */
    private static Optional<TimelineLine> answer(Record event) {
        return switch (event) {
            case AssistanceRequested e ->
                staff(
                        e.claim(),
                        false,
                        e.from(),
                        "由" + e.lead().name() + "主办，请" + e.organ().name() + "协办");
            case ReferralObjected e -> staff(e.claim(), false, e.organ(), "提出异议，待" + e.to().name() + "核实");
            case ObjectionDecided e ->
                staff(
                        e.claim(),
                        false,
                        e.by(),
                        e.agreed()
                                ? "同意" + e.organ().name() + "的异议，诉求已退回"
                                : e.organ().name() + "的异议不成立，由其继续办理");
            case DisputeRaised e ->
                staff(e.claim(), false, e.by(), "受理有争议，报请" + e.decider().name() + "决定");
            case DisputeDecided e ->
                open(e.claim(), e.by(), "已指定" + e.organInCharge().name() + "受理");
            default -> notice(event);
        };
    }

    private static Optional<TimelineLine> notice(Record event) {
        return switch (event) {
            case NoticeIssued e ->
                new TimelineLine(
                                e.addressee().equals("PETITIONER") ? Audience.PETITIONER : Audience.STAFF,
                                e.claim(),
                                e.sealed(),
                                e.organ(),
                                "已出具《" + e.title() + "》" + e.number())
                        .present();
            case NoticeDelivered e ->
                new TimelineLine(
                                e.addressee().equals("PETITIONER") ? Audience.PETITIONER : Audience.STAFF,
                                e.claim(),
                                e.sealed(),
                                e.organ(),
                                "文书 " + e.document() + " 已送达")
                        .present();
            case DeliveryFailed e -> staff(e.claim(), false, e.organ(), "文书 " + e.document() + " 送达失败，待另行送达");
            default -> LaterLines.of(event);
        };
    }

    private Optional<TimelineLine> present() {
        return Optional.of(this);
    }

    private static Optional<TimelineLine> open(@Nullable Integer claim, OrganRef organ, String text) {
        return Optional.of(new TimelineLine(Audience.PETITIONER, claim, false, organ, text));
    }

    private static Optional<TimelineLine> staff(@Nullable Integer claim, boolean sealed, OrganRef organ, String text) {
        return Optional.of(new TimelineLine(Audience.STAFF, claim, sealed, organ, text));
    }

    private static long openClaims(MatterClassified classified) {
        return classified.claims().stream().filter(claim -> !claim.sealed()).count();
    }

    private static OrganRef bound(@Nullable OrganRef organ) {
        return organ == null ? NOBODY : organ;
    }
}
