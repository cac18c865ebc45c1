package org.xinfang.contracts.handling.accusation;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * A discipline organ signed for an accusation that was handed over to it (移送). It handles it outside this platform; a reporter
 * who gave his name is told within 15 working days whether it was accepted.
 *
 * @param matter id of the matter
 * @param claim number of the claim
 * @param referral id of the handover
 * @param organ the discipline organ
 * @param receivedOn legal date of receipt, day 0 of telling
 * @param realName whether there is somebody to tell (实名)
 */
public record AccusationTakenIn(
        UUID matter, int claim, UUID referral, OrganRef organ, LocalDate receivedOn, boolean realName) {}
