package org.xinfang.routing.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.AssistanceRequested;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.routing.classification.Category;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.Route;

/**
 * What was sent to whom; it stays the same whatever becomes of it.
 *
 * @param id id of the referral
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim the claim as it was sent
 * @param way REFERRAL (转送) or ASSIGNMENT (交办)
 * @param from the sending organ
 * @param to the receiving organ
 * @param sentOn legal date
 * @param reportDue date of the closing report; empty for a referral
 * @param petitionerKnown whether somebody can be notified
 * @param assisting organs that assist the receiving one, which has the lead (主送、协办); they get a copy
 * @param designated whether the organ was designated after a dispute (指定受理, art. 24(1))
 */
public record Dispatch(
        UUID id,
        UUID matter,
        String number,
        SentClaim claim,
        Way way,
        OrganRef from,
        OrganRef to,
        LocalDate sentOn,
        Optional<LocalDate> reportDue,
        boolean petitionerKnown,
        List<OrganRef> assisting,
        boolean designated) {

    /**
     * A claim as it was sent.
     *
     * @param number inside the matter
     * @param category its category
     * @param kind row of the diversion table
     * @param procedure PETITION, DUTY, STUDY, DISCIPLINE or POLITICAL_LEGAL
     * @param articles articles of the Regulation
     * @param contentClasses content classes
     * @param text the claim in the petitioner's words
     */
    public record SentClaim(
            int number,
            Category category,
            String kind,
            String procedure,
            List<String> articles,
            List<String> contentClasses,
            String text) {

        public static SentClaim of(Claim claim, Route route) {
            return new SentClaim(
                    claim.number(),
                    claim.category(),
                    claim.kind(),
                    route.row().procedure(),
                    route.articles(),
                    claim.contentClasses(),
                    claim.text());
        }
    }

    public boolean sealed() {
        return claim.category().sealed();
    }

    /** Whether an organ keeps what was filed with it directly. */
    boolean kept() {
        return from.code().equals(to.code());
    }

    /** The same, with its organ designated by the decision on a dispute. */
    Dispatch designation() {
        return new Dispatch(
                id, matter, number, claim, way, from, to, sentOn, reportDue, petitionerKnown, assisting, true);
    }

    /** Whether the organ has the claim in charge, or assists. */
    public boolean reaches(String organ) {
        return to.code().equals(organ) || assisting.stream().map(OrganRef::code).anyMatch(organ::equals);
    }

    /** What the assisting organs are asked, one fact for each. */
    public List<AssistanceRequested> requests() {
        return assisting.stream()
                .map(organ -> new AssistanceRequested(
                        matter, number, claim.number(), id, from, to, organ, sentOn, claim.text()))
                .toList();
    }

    /** The fact for the shared topic: of a sealed claim no more than that it went (art. 30(3)). */
    public MatterReferred referred(boolean dispatchComplete) {
        return new MatterReferred(
                matter,
                number,
                claim.number(),
                id,
                from,
                to,
                sentOn,
                claim.category().name(),
                sealed(),
                sealed() ? null : claim.kind(),
                claim.procedure(),
                claim.articles(),
                sealed() ? List.of() : claim.contentClasses(),
                sealed() ? null : claim.text(),
                dispatchComplete);
    }

    public MatterAssigned assigned(LocalDate due, boolean dispatchComplete) {
        return new MatterAssigned(
                matter,
                number,
                claim.number(),
                id,
                from,
                to,
                sentOn,
                due,
                claim.category().name(),
                claim.kind(),
                claim.procedure(),
                claim.articles(),
                claim.contentClasses(),
                claim.text(),
                dispatchComplete);
    }
}
