package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A mediation or the talks about a settlement ended (调解、和解, art. 33), with an agreement (DOC-15) or without. The petitioner
 * is the agreement's first party.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param mediation id of the mediation
 * @param organ the organ in charge
 * @param form MEDIATION (调解) or SETTLEMENT (和解)
 * @param mediator who mediated or guided
 * @param claimText the claim in the petitioner's words
 * @param agreement what both sides signed; null when they did not agree
 * @param concludedOn legal date
 */
public record MediationConcluded(
        UUID matter,
        String number,
        int claim,
        UUID mediation,
        OrganRef organ,
        String form,
        String mediator,
        String claimText,
        @Nullable Agreement agreement,
        LocalDate concludedOn) {

    /**
     * What both sides agreed (协议).
     *
     * @param otherSide who agreed with the petitioner
     * @param dispute what they disputed
     * @param terms what they agreed
     * @param performance how it is performed
     * @param performBy last day of performance
     * @param signedOn legal date on which both had signed
     */
    public record Agreement(
            String otherSide,
            String dispute,
            String terms,
            String performance,
            LocalDate performBy,
            LocalDate signedOn) {}
}
