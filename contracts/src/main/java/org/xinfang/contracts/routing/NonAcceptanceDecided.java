package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The registering organ does not accept a claim (不予受理), e.g. because another organ has it in hand (art. 19(3)), or no
 * longer accepts it (不再受理) because its re-review has ended (art. 36(3)).
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
 * @param decision NOT_ACCEPTED or NO_LONGER_ACCEPTED; null from older producers: NOT_ACCEPTED
 * @param groundCode IN_HAND_ELSEWHERE, VISIT_SKIPS_LEVEL, OUTSIDE_POWERS or RE_REVIEWED; null from older producers
 * @param finalOpinion the re-review opinion, for NO_LONGER_ACCEPTED only, else null
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
        boolean dispatchComplete,
        @Nullable String decision,
        @Nullable String groundCode,
        @Nullable FinalOpinion finalOpinion) {

    /**
     * The re-review opinion (复核意见书) that ended the claim.
     *
     * @param number its document number
     * @param deliveredOn legal date of delivery to the petitioner
     */
    public record FinalOpinion(String number, LocalDate deliveredOn) {}
}
