package org.xinfang.routing.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;

/**
 * A dispute on which organ is in charge of a claim (受理争议, art. 24(1)). It is decided once; the designation binds the
 * sender and the organ.
 *
 * @param id its id
 * @param subject the claim it is about
 * @param by the organ that raised it
 * @param organs the organs between which it stands, two at least
 * @param decider who has to decide it
 * @param reasons what it is about
 * @param raisedOn legal date
 * @param decision empty while it is open
 */
public record Dispute(
        UUID id,
        Subject subject,
        OrganRef by,
        List<OrganRef> organs,
        Decider decider,
        String reasons,
        LocalDate raisedOn,
        Optional<Decision> decision) {

    /**
     * The disputed claim.
     *
     * @param matter the matter
     * @param number its number
     * @param claim number of the claim
     */
    public record Subject(UUID matter, String number, int claim) {}

    /**
     * Who decides.
     *
     * @param organ the deciding organ
     * @param basis why it is this organ
     */
    public record Decider(OrganRef organ, Basis basis) {}

    /** Why an organ has to decide. */
    public enum Basis {
        /** 共同的上一级机关、单位. */
        COMMON_SUPERIOR,
        /** 没有共同的上一级机关、单位的，由共同的信访工作联席会议. */
        JOINT_CONFERENCE
    }

    /**
     * The designation (指定受理).
     *
     * @param organInCharge the designated organ
     * @param reasons why
     * @param decidedOn legal date
     */
    public record Decision(OrganRef organInCharge, String reasons, LocalDate decidedOn) {}

    /** The organ that was designated; empty while the dispute is open. */
    public Optional<OrganRef> organInCharge() {
        return decision.map(Decision::organInCharge);
    }

    /** Designates the organ in charge; refused when that has been done. */
    Outcome<Dispute> decide(Decision made) {
        return decision.isPresent()
                ? Outcome.refused(DisputeRefusal.Plain.DECIDED)
                : Outcome.done(new Dispute(id, subject, by, organs, decider, reasons, raisedOn, Optional.of(made)));
    }
}
