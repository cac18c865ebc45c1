package org.xinfang.routing.referral;

import java.time.LocalDate;
import java.util.List;
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
 * @param procedure PETITION, DUTY, STUDY, DISCIPLINE or POLITICAL_LEGAL
 * @param sentOn legal date
 * @param reportDue date of the closing report, or null
 * @param state SENT, RECEIVED or TAKEN_UP
 * @param receivedOn legal date of receipt, or null
 * @param takenUpOn legal date of take-up, or null
 * @param allowedActions what the receiving organ may do next
 */
public record ReferralView(
        UUID id,
        int claim,
        Way way,
        OrganRef from,
        OrganRef to,
        String procedure,
        LocalDate sentOn,
        @Nullable LocalDate reportDue,
        Referral.State state,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate takenUpOn,
        List<String> allowedActions) {

    public static ReferralView of(Referral referral) {
        return switch (referral) {
            case Referral.Sent sent -> view(sent, null, null, List.of("receipt"));
            case Referral.Received received ->
                view(received, received.receivedOn(), null, received.mayBeTakenUp() ? List.of("take-up") : List.of());
            case Referral.TakenUp takenUp -> view(takenUp, takenUp.receivedOn(), takenUp.takenUpOn(), List.of());
        };
    }

    private static ReferralView view(
            Referral referral, @Nullable LocalDate receivedOn, @Nullable LocalDate takenUpOn, List<String> actions) {
        Dispatch dispatch = referral.dispatch();
        return new ReferralView(
                dispatch.id(),
                dispatch.claim().number(),
                dispatch.way(),
                dispatch.from(),
                dispatch.to(),
                dispatch.claim().procedure(),
                dispatch.sentOn(),
                dispatch.reportDue().orElse(null),
                referral.state(),
                receivedOn,
                takenUpOn,
                actions);
    }
}
