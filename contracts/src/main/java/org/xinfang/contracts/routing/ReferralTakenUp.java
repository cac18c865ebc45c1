package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The organ took the claim up as its own: no objection is possible any more, handling begins. Never sealed.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param referral id of the referral
 * @param organ the organ in charge
 * @param from the organ that sent it
 * @param receivedOn legal date of the organ's receipt
 * @param takenUpOn legal date
 * @param category SUGGESTION or APPEAL
 * @param claimKind row of the diversion table
 * @param procedure PETITION, DUTY or STUDY
 * @param articles articles of the Regulation
 * @param claimText the claim in the petitioner's words
 * @param reportDue the assigner's date for the closing report; null for a plain referral
 */
public record ReferralTakenUp(
        UUID matter,
        String number,
        int claim,
        UUID referral,
        OrganRef organ,
        OrganRef from,
        LocalDate receivedOn,
        LocalDate takenUpOn,
        String category,
        String claimKind,
        String procedure,
        List<String> articles,
        String claimText,
        @Nullable LocalDate reportDue) {}
