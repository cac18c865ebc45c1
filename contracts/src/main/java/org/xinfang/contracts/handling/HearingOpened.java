package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * A hearing was opened (听证). In re-review its days are not counted (art. 36(2)); elsewhere it moves no limit.
 *
 * @param matter id of the matter
 * @param claim number of the claim
 * @param hearing id of the hearing
 * @param stage HANDLING (art. 31(6)), REVIEW (35) or RE_REVIEW (36)
 * @param organ the organ that holds it
 * @param openedOn legal date of the decision to hold it, the first day left out
 */
public record HearingOpened(UUID matter, int claim, UUID hearing, String stage, OrganRef organ, LocalDate openedOn) {}
