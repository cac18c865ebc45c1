package org.xinfang.routing.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A dispute as the API shows it; no content of the claim.
 *
 * @param id its id
 * @param matter the matter
 * @param number its number
 * @param claim number of the claim
 * @param by the organ that raised it
 * @param organs the organs between which it stands
 * @param decider the organ that decides
 * @param basis COMMON_SUPERIOR or JOINT_CONFERENCE
 * @param reasons what it is about
 * @param raisedOn legal date
 * @param organInCharge the designated organ, or null while it is open
 * @param decisionReasons why it was designated, or null
 * @param decidedOn legal date of the decision, or null
 */
public record DisputeView(
        UUID id,
        UUID matter,
        String number,
        int claim,
        OrganRef by,
        List<OrganRef> organs,
        OrganRef decider,
        Dispute.Basis basis,
        String reasons,
        LocalDate raisedOn,
        @Nullable OrganRef organInCharge,
        @Nullable String decisionReasons,
        @Nullable LocalDate decidedOn) {

    public static DisputeView of(Dispute dispute) {
        Optional<Dispute.Decision> decision = dispute.decision();
        return new DisputeView(
                dispute.id(),
                dispute.subject().matter(),
                dispute.subject().number(),
                dispute.subject().claim(),
                dispute.by(),
                dispute.organs(),
                dispute.decider().organ(),
                dispute.decider().basis(),
                dispute.reasons(),
                dispute.raisedOn(),
                decision.map(Dispute.Decision::organInCharge).orElse(null),
                decision.map(Dispute.Decision::reasons).orElse(null),
                decision.map(Dispute.Decision::decidedOn).orElse(null));
    }
}
