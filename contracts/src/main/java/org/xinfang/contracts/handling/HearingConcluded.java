package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The panel of a hearing came to its conclusion (听证意见, DOC-14), by majority. What it concludes is a ground of the opinion that
 * follows, not the opinion itself.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param hearing id of the hearing
 * @param stage as in {@link HearingOpened}
 * @param organ the organ that held it
 * @param heldOn legal date of the hearing
 * @param conclusion the conclusion
 * @param inFavour how many members voted for it
 * @param members how many sat on the panel
 * @param concludedOn legal date of its end
 */
public record HearingConcluded(
        UUID matter,
        String number,
        int claim,
        UUID hearing,
        String stage,
        OrganRef organ,
        LocalDate heldOn,
        String conclusion,
        int inFavour,
        int members,
        LocalDate concludedOn) {}
