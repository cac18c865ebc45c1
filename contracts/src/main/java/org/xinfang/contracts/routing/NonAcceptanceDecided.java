package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The petition department does not accept a claim (不予受理), e.g. because another organ has it in hand (art. 19(3)).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param by the deciding organ
 * @param decidedOn legal date
 * @param ground Chinese sentence: the fact that bars acceptance
 * @param articles articles of the Regulation
 * @param whereToGo Chinese sentence: which organ has it in hand or where to turn
 * @param claimText the claim in the petitioner's words
 * @param dispatchComplete whether with this every claim of the matter has left the registering organ
 */
public record NonAcceptanceDecided(
        UUID matter,
        String number,
        int claim,
        OrganRef by,
        LocalDate decidedOn,
        String ground,
        List<String> articles,
        String whereToGo,
        String claimText,
        boolean dispatchComplete) {}
