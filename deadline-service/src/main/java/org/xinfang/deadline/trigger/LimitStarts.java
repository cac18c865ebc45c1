package org.xinfang.deadline.trigger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.HandlingReopened;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.handling.ReReviewRequested;
import org.xinfang.contracts.handling.ReviewRequested;
import org.xinfang.contracts.handling.SimpleHandlingChosen;
import org.xinfang.contracts.intake.MatterRegistered;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.ReferralReceived;
import org.xinfang.deadline.limit.Start;
import org.xinfang.deadline.limit.Subject;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.platform.core.LegalClock;

/** Tells which limits a fact starts. */
final class LimitStarts {

    private LimitStarts() {}

    static List<Start> of(Record event) {
        return switch (event) {
            case MatterRegistered registered -> registered(registered);
            case ReferralReceived kept when isKept(kept) -> List.of();
            case ReferralReceived received -> received(received);
            case SimpleHandlingChosen e ->
                List.of(ofClaim(e.matter(), Limits.SIMPLE_ACCEPTANCE, e.claim(), e.organ(), e.receivedOn())
                        .ofMatterNumber(e.number()));
            case MatterAccepted accepted -> accepted(accepted);
            case NoticeDelivered delivered -> delivered(delivered);
            case MatterAssigned kept when kept.from().code().equals(kept.to().code()) -> List.of();
            case MatterAssigned assigned -> List.of(assigned(assigned));
            case ReviewRequested e ->
                List.of(new Start(
                        e.matter(),
                        Limits.REVIEW_OPINION,
                        Subject.request(e.request(), e.claim()),
                        e.organ(),
                        e.receivedOn()));
            case ReReviewRequested e ->
                List.of(new Start(
                        e.matter(),
                        Limits.RE_REVIEW_OPINION,
                        Subject.request(e.request(), e.claim()),
                        e.organ(),
                        e.receivedOn()));
            case HandlingReopened e -> List.of(ordered(e));
            default -> LimitsBetweenOrgans.starts(event);
        };
    }

    /** Art. 22(1) binds petition departments; art. 23(2) other organs, unless nobody can be informed. */
    private static List<Start> registered(MatterRegistered event) {
        if (!event.petitionDepartment() && event.anonymous()) {
            return List.of();
        }
        RuleCode rule = event.petitionDepartment() ? Limits.DISPATCH : Limits.DIRECT_NOTICE;
        return List.of(new Start(
                event.matter(),
                rule,
                Subject.wholeMatter(),
                event.registrar(),
                LegalClock.legalDate(event.receivedAt())));
    }

    private static boolean isKept(ReferralReceived event) {
        return event.from() != null && event.from().code().equals(event.organ().code());
    }

    /**
     * An organ that keeps a direct filing informs under art. 23(2), which TL-02 counts already, and has nobody to object to.
     * Discipline and political-legal organs inform and decide under their own rules (art. 22(2), 23(4)).
     */
    private static List<Start> received(ReferralReceived event) {
        List<Start> starts = new ArrayList<>();
        if (!event.sealed() && Limits.PETITION_WORK.contains(event.procedure())) {
            Subject referral = Subject.referral(event.referral(), event.claim());
            if (event.petitionerKnown()) {
                starts.add(
                        new Start(event.matter(), Limits.REFERRAL_NOTICE, referral, event.organ(), event.receivedOn()));
            }
            starts.add(new Start(event.matter(), Limits.OBJECTION, referral, event.organ(), event.receivedOn()));
        }
        return starts;
    }

    /**
     * Only the petition procedure of art. 31(6) has the sixty days; duty and study run under their own rules. What is handled
     * the simple way has its short limit beside them, never in their place: a measure does not take from the Regulation.
     */
    private static List<Start> accepted(MatterAccepted event) {
        List<RuleCode> rules = new ArrayList<>();
        if (event.procedure().equals("PETITION")) {
            rules.add(Limits.HANDLING);
        }
        if (Limits.SIMPLE_WAY.equals(event.way())) {
            rules.add(Limits.SIMPLE_ANSWER);
        }
        return rules.stream()
                .map(rule -> ofClaim(event.matter(), rule, event.claim(), event.organ(), event.acceptedOn())
                        .ofMatterNumber(event.number()))
                .toList();
    }

    /**
     * The petitioner's time runs from the day he received the written opinion (art. 35, 36(1)); not when that opinion revoked
     * the one before: his time runs from the new one.
     */
    private static List<Start> delivered(NoticeDelivered event) {
        if (!event.addressee().equals("PETITIONER") || "NONE".equals(event.remedy())) {
            return List.of();
        }
        return switch (event.document()) {
            case Limits.OPINION -> List.of(delivered(event, Limits.REVIEW_REQUEST));
            case Limits.REVIEW_PAPER -> List.of(delivered(event, Limits.RE_REVIEW_REQUEST));
            default -> List.of();
        };
    }

    private static Start delivered(NoticeDelivered event, RuleCode rule) {
        return new Start(
                event.matter(),
                rule,
                Subject.notice(event.notice(), event.claim()),
                event.organ(),
                event.deliveredOn());
    }

    /** The assigner sets the day by which result and closing report are due (art. 22(1)(3)). */
    private static Start assigned(MatterAssigned event) {
        return new Start(
                        event.matter(),
                        Limits.REPORT,
                        Subject.referral(event.referral(), event.claim()),
                        event.to(),
                        event.assignedOn())
                .until(event.reportDue());
    }

    /** Who orders a claim to be handled again sets the day; the sixty days do not begin anew. */
    private static Start ordered(HandlingReopened event) {
        return new Start(
                        event.matter(),
                        Limits.REDO,
                        Subject.redo(event.claim(), event.reopenedOn()),
                        event.organ(),
                        event.reopenedOn())
                .until(event.redoBy());
    }

    private static Start ofClaim(UUID matter, RuleCode rule, int claim, OrganRef organ, LocalDate dayZero) {
        return new Start(matter, rule, Subject.claim(claim), organ, dayZero);
    }
}
