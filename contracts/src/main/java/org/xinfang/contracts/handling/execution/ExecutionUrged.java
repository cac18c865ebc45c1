package org.xinfang.contracts.handling.execution;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The organ that supported a claim urged a unit to carry out the opinion (督促执行, art. 32(2)).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param organ the organ that supported the claim
 * @param unit the unit that has to carry the opinion out
 * @param dueBy last day that it was set
 * @param urgedOn legal date
 */
public record ExecutionUrged(
        UUID matter, String number, int claim, OrganRef organ, String unit, LocalDate dueBy, LocalDate urgedOn) {}
