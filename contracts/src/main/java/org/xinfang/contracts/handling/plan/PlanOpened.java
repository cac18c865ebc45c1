package org.xinfang.contracts.handling.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The organ in charge of a claim opened a resolution plan (化解方案, art. 37(1)): from now on several organs may work on it together.
 * No limit stops. Never sealed.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param stage HANDLING, REVIEW or RE_REVIEW
 * @param plan id of the plan
 * @param lead the organ in charge, which leads it (牵头单位)
 * @param openedOn legal date
 */
public record PlanOpened(
        UUID matter, String number, int claim, String stage, UUID plan, OrganRef lead, LocalDate openedOn) {}
