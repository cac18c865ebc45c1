package org.xinfang.contracts.handling.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A task of a resolution plan went on or ended. Reasons and results stay in the plan.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param plan id of the plan
 * @param task number of the task inside the plan, from 1
 * @param organ the organ responsible for the task
 * @param state TAKEN_ON, DECLINED, DECLINED_BY_PETITIONER, WITHDRAWN, REPORTED or FALLEN_AWAY
 * @param consentedOn the day the petitioner agreed to the task; null when he was not asked, or did not agree
 * @param changedOn legal date
 */
public record PlanTaskChanged(
        UUID matter,
        String number,
        int claim,
        UUID plan,
        int task,
        OrganRef organ,
        String state,
        @Nullable LocalDate consentedOn,
        LocalDate changedOn) {}
