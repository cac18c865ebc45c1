package org.xinfang.contracts.handling.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The head of the leading organ concluded a resolution plan and said what came of it (化解, apart from 办结).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param plan id of the plan
 * @param lead the organ that led it
 * @param outcome RESOLVED, PARTLY_RESOLVED or NOT_RESOLVED
 * @param concludedOn legal date
 */
public record PlanConcluded(
        UUID matter, String number, int claim, UUID plan, OrganRef lead, String outcome, LocalDate concludedOn) {}
