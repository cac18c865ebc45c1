package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The petitioner asked for re-review (复核, art. 36(1)). Whether he was in time follows from the day on which he asked; the organ's
 * own time from the day on which it received the request.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param request id of the request
 * @param organ the organ that has to give re-review
 * @param against the organ whose review opinion is attacked
 * @param requestedOn legal date of the request; of a letter the date of its postmark (民事诉讼法 art. 85(4))
 * @param receivedOn legal date of receipt, day 0 of the organ's limit
 */
public record ReReviewRequested(
        UUID matter,
        String number,
        int claim,
        UUID request,
        OrganRef organ,
        OrganRef against,
        LocalDate requestedOn,
        LocalDate receivedOn) {}
