package org.xinfang.contracts.handling.accusation;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The discipline organ told the reporter whether it accepted the accusation, or what came out of it; what it told stays with it.
 *
 * @param matter id of the matter
 * @param claim number of the claim
 * @param referral id of the handover
 * @param organ the discipline organ
 * @param stage ACCEPTANCE or RESULT
 * @param toldOn legal date
 * @param way IN_PERSON, PHONE or WRITTEN
 */
public record ReporterTold(
        UUID matter, int claim, UUID referral, OrganRef organ, String stage, LocalDate toldOn, String way) {}
