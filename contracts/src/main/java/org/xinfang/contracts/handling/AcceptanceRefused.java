package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The organ in charge refused acceptance (不予受理) and owes the written reason (DOC-08).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param organ the refusing organ
 * @param refusedOn legal date
 * @param ground Chinese sentence: the fact that bars acceptance
 * @param articles articles of the Regulation
 * @param whereToGo Chinese sentence: where the petitioner should turn
 * @param claimText the claim in the petitioner's words
 */
public record AcceptanceRefused(
        UUID matter,
        String number,
        int claim,
        OrganRef organ,
        LocalDate refusedOn,
        String ground,
        List<String> articles,
        String whereToGo,
        String claimText) {}
