package org.xinfang.contracts.handling.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * An organ got a task of a resolution plan, and may read the matter for it. What the task is stays in the plan: of some
 * measures the name alone would say something about the petitioner. Never sealed.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param plan id of the plan
 * @param task number of the task inside the plan, from 1
 * @param lead the organ that leads the plan
 * @param organ the organ responsible for the task
 * @param dueBy last day for it; ends no statutory limit and lengthens none
 * @param setOn legal date
 */
public record PlanTaskSet(
        UUID matter,
        String number,
        int claim,
        UUID plan,
        int task,
        OrganRef lead,
        OrganRef organ,
        LocalDate dueBy,
        LocalDate setOn) {}
