package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The merging of a repeat was a mistake and is taken back (撤销并案): the claim is on its registering organ's desk again as if it
 * had never left it, with the time that has gone on since it was received. Never sealed.
 *
 * @param matter id of the matter that was merged
 * @param number its readable number
 * @param claim number of the claim that is back on the desk
 * @param by the deciding organ, which registered that matter and had merged it
 * @param decidedBy name of the clerk, acting in office
 * @param separatedOn legal date
 * @param mergedOn legal date of the merging
 * @param earlierMatter id of the matter it had been merged into
 * @param earlierNumber readable number of that matter
 * @param earlierClaim number of the claim it had been merged into
 * @param reason why it was a mistake, in Chinese
 */
public record RepeatSeparated(
        UUID matter,
        String number,
        int claim,
        OrganRef by,
        String decidedBy,
        LocalDate separatedOn,
        LocalDate mergedOn,
        UUID earlierMatter,
        String earlierNumber,
        int earlierClaim,
        String reason) {}
