package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The organ in charge accepted the claim (受理) and owes the written notice (DOC-05). Only procedure PETITION starts the
 * 60-day limit (art. 34).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param organ the accepting organ
 * @param from the organ that sent the claim; the organ itself for a direct filing
 * @param receivedOn legal date of the organ's receipt
 * @param acceptedOn legal date of acceptance, day 0 of the handling limit
 * @param procedure PETITION (art. 31(6)), DUTY (31(5)) or STUDY (29)
 * @param articles articles of the Regulation
 * @param claimText the claim in the petitioner's words
 * @param way SIMPLE when it is handled the simple way (简易办理); null otherwise
 */
public record MatterAccepted(
        UUID matter,
        String number,
        int claim,
        OrganRef organ,
        OrganRef from,
        LocalDate receivedOn,
        LocalDate acceptedOn,
        String procedure,
        List<String> articles,
        String claimText,
        @Nullable String way) {}
