package org.xinfang.contracts.handling.remedy;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * A claim that was closed is not closed (恢复救济程序): a request for review that was made in time, or for which the time was
 * opened again, arrived afterwards and is admitted (art. 35, 36(1)); or review changed the opinion on which the closing rested.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param request id of the request
 * @param stage REVIEW (art. 35) or RE_REVIEW (art. 36)
 * @param organ the organ in charge of the claim
 * @param by the organ that admitted or decided the request
 * @param requestedOn the day the petitioner asked; of a letter the day of its postmark
 * @param resumedOn legal date
 */
public record RemediesResumed(
        UUID matter,
        String number,
        int claim,
        UUID request,
        String stage,
        OrganRef organ,
        OrganRef by,
        LocalDate requestedOn,
        LocalDate resumedOn) {}
