package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * Handling of a claim ended (办结).
 *
 * @param matter id of the matter
 * @param claim number of the claim
 * @param organ the organ that closed
 * @param reason close reason, e.g. EXPLAINED, SUPPORTED_EXECUTED, ADOPTED, DUTY_DONE, NOT_ACCEPTED
 * @param closedOn legal date
 */
public record MatterClosed(UUID matter, int claim, OrganRef organ, String reason, LocalDate closedOn) {}
