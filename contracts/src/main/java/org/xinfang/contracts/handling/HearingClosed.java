package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * A hearing ended (听证结束).
 *
 * @param matter id of the matter
 * @param claim number of the claim
 * @param hearing id of the hearing
 * @param stage as in {@link HearingOpened}
 * @param organ the organ that held it
 * @param closedOn legal date on which it ended, the last day left out
 */
public record HearingClosed(UUID matter, int claim, UUID hearing, String stage, OrganRef organ, LocalDate closedOn) {}
