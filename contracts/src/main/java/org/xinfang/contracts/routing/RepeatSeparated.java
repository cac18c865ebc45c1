package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * A merge of a repeat was taken back (撤销并案): petitioner, facts or claims were not the same after all. The claim is on the desk
 * again, to be referred, assigned or diverted like any other (art. 22(1)); nothing that is answered in the earlier matter answers
 * it. Never sealed.
 *
 * @param matter id of the matter that was held for a repeat
 * @param number its readable number
 * @param claim number of the claim that is on the desk again
 * @param by the deciding organ, which registered that matter and had merged it
 * @param decidedBy name of the clerk who decided, acting in office
 * @param separatedOn legal date
 * @param mergedOn legal date of the merge
 * @param earlierMatter id of the matter it had been merged into
 * @param earlierNumber readable number of that matter
 * @param earlierClaim number of the claim it had been merged into
 * @param organInCharge the organ that had the earlier claim in hand on the day of the merge
 * @param reason why it is no repeat, in Chinese
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
        OrganRef organInCharge,
        String reason) {}
