package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * An organ was asked to assist the one in charge of a claim (协办): it gets a copy and reports to the lead. No limit starts
 * for it; only the lead's take-up begins handling. Never sealed.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param referral id of the referral to the lead
 * @param from the sending organ
 * @param lead the organ in charge (主送), which answers the petitioner
 * @param organ the assisting organ
 * @param requestedOn legal date
 * @param claimText the claim in the petitioner's words
 */
public record AssistanceRequested(
        UUID matter,
        String number,
        int claim,
        UUID referral,
        OrganRef from,
        OrganRef lead,
        OrganRef organ,
        LocalDate requestedOn,
        String claimText) {}
