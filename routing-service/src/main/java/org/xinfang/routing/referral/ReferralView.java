package org.xinfang.routing.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.routing.diversion.Way;

/**
 * A referral as the API shows it; the claim's text stands with the claim.
 *
 * @param id its id
 * @param claim number of the claim
 * @param way REFERRAL or ASSIGNMENT
 * @param from sending organ
 * @param to receiving organ
 * @param assisting organs that assist the receiving one
 * @param procedure PETITION, DUTY, STUDY, DISCIPLINE or POLITICAL_LEGAL
 * @param sentOn legal date
 * @param reportDue date of the closing report, or null
 * @param designated whether the organ was designated after a dispute; then no objection is possible
 * @param state SENT, RECEIVED, OBJECTED, DISPUTED, RETURNED or TAKEN_UP
 * @param receivedOn legal date of receipt, or null
 * @param objectionDue last day for an objection as deadline-service told it, or null
 * @param objection the organ's objection, or null
 * @param returnedOn legal date on which it went back to the sender, or null
 * @param takenUpOn legal date of take-up, or null
 * @param allowedActions what the organ whose turn it is may do next: the receiver, after an objection the sender
 */
public record ReferralView(
        UUID id,
        int claim,
        Way way,
        OrganRef from,
        OrganRef to,
        List<OrganRef> assisting,
        String procedure,
        LocalDate sentOn,
        @Nullable LocalDate reportDue,
        boolean designated,
        Referral.State state,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate objectionDue,
        @Nullable ObjectionView objection,
        @Nullable LocalDate returnedOn,
        @Nullable LocalDate takenUpOn,
        List<String> allowedActions) {

    /**
     * An objection.
     *
     * @param reasons the objector's reasons
     * @param proposed the organ it holds to be in charge, or null
     * @param objectedOn legal date
     * @param agreed whether the sender agreed, or null while it has not decided
     * @param decisionReasons the sender's reasons, or null
     * @param decidedOn legal date of the decision, or null
     */
    public record ObjectionView(
            String reasons,
            @Nullable OrganRef proposed,
            LocalDate objectedOn,
            @Nullable Boolean agreed,
            @Nullable String decisionReasons,
            @Nullable LocalDate decidedOn) {

        static ObjectionView of(Objection objection) {
            Optional<Objection.Decision> decision = objection.decision();
            return new ObjectionView(
                    objection.reasons(),
                    objection.proposed().orElse(null),
                    objection.objectedOn(),
                    decision.map(Objection.Decision::agreed).orElse(null),
                    decision.map(Objection.Decision::reasons).orElse(null),
                    decision.map(Objection.Decision::decidedOn).orElse(null));
        }
    }

    /** A referral on the day of a step, when its objection limit is not asked for. */
    public static ReferralView of(Referral referral) {
        return of(referral, Optional.empty(), referral.dispatch().sentOn());
    }

    /** A referral as it stands today. */
    public static ReferralView of(Referral referral, Optional<LocalDate> objectionDue, LocalDate today) {
        Dispatch dispatch = referral.dispatch();
        Optional<Receipt> receipt = referral.received();
        return new ReferralView(
                dispatch.id(),
                dispatch.claim().number(),
                dispatch.way(),
                dispatch.from(),
                dispatch.to(),
                dispatch.assisting(),
                dispatch.claim().procedure(),
                dispatch.sentOn(),
                dispatch.reportDue().orElse(null),
                dispatch.designated(),
                referral.state(),
                receipt.map(Receipt::on).orElse(null),
                objectionDue.orElse(null),
                receipt.flatMap(Receipt::objection).map(ObjectionView::of).orElse(null),
                referral instanceof Referral.Returned returned ? returned.returnedOn() : null,
                referral instanceof Referral.TakenUp takenUp ? takenUp.takenUpOn() : null,
                actions(referral, objectionDue, today));
    }

    private static List<String> actions(Referral referral, Optional<LocalDate> objectionDue, LocalDate today) {
        return switch (referral) {
            case Referral.Sent sent -> List.of("receipt");
            case Referral.Received received -> actions(received, objectionDue, today);
            case Referral.Objected objected -> List.of("objection/decision");
            case Referral.Disputed disputed -> List.of();
            case Referral.Returned returned -> List.of();
            case Referral.TakenUp takenUp -> List.of();
        };
    }

    private static List<String> actions(Referral.Received received, Optional<LocalDate> objectionDue, LocalDate today) {
        List<String> actions = new ArrayList<>();
        if (received.mayBeTakenUp()) {
            actions.add("take-up");
        }
        if (received.mayBeObjectedTo(today, objectionDue)) {
            actions.add("objection");
        }
        if (received.mayBeContested()) {
            actions.add("dispute");
        }
        return List.copyOf(actions);
    }
}
