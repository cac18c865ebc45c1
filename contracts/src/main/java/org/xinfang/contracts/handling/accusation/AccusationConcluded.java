package org.xinfang.contracts.handling.accusation;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The discipline organ ended its handling of an accusation; how, stays with it.
 *
 * @param matter id of the matter
 * @param claim number of the claim
 * @param referral id of the handover
 * @param organ the discipline organ
 * @param concludedOn legal date, day 0 of telling the result
 * @param resultOwed whether the reporter is to be told the result within 15 working days
 */
public record AccusationConcluded(
        UUID matter, int claim, UUID referral, OrganRef organ, LocalDate concludedOn, boolean resultOwed) {}
