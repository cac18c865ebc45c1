package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * A claim that repeats an earlier one of the same petitioner was merged into it (重复信访并案办理, art. 19(3), 22(1)): the organ
 * in charge of the earlier claim answers both, no limit of the earlier claim begins anew, and none of handling begins for the
 * repeat. Never sealed.
 *
 * @param matter id of the repeating matter
 * @param number its readable number
 * @param claim number of the claim that left the desk
 * @param receivedOn legal date on which the repeating matter was received
 * @param by the deciding organ, which registered the repeating matter
 * @param decidedBy name of the clerk who confirmed same petitioner, facts and claims, acting in office
 * @param mergedOn legal date
 * @param earlierMatter id of the matter it was merged into
 * @param earlierNumber readable number of that matter
 * @param earlierClaim number of the claim it was merged into
 * @param organInCharge the organ that has the earlier claim in hand
 * @param repeat how manieth repeat of the earlier claim this is, from 1
 * @param claimText the claim in the petitioner's words
 * @param dispatchComplete whether with this every claim of the repeating matter has left the registering organ
 */
public record RepeatMerged(
        UUID matter,
        String number,
        int claim,
        LocalDate receivedOn,
        OrganRef by,
        String decidedBy,
        LocalDate mergedOn,
        UUID earlierMatter,
        String earlierNumber,
        int earlierClaim,
        OrganRef organInCharge,
        int repeat,
        String claimText,
        boolean dispatchComplete) {}
