package org.xinfang.contracts.handling.accusation;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The discipline organ found that the same reporter had made the same accusation before: he is not told again.
 *
 * @param matter id of the matter
 * @param claim number of the claim
 * @param referral id of the handover
 * @param organ the discipline organ
 * @param foundOn legal date
 */
public record AccusationFoundRepeat(UUID matter, int claim, UUID referral, OrganRef organ, LocalDate foundOn) {}
