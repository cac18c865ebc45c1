package org.xinfang.contracts.handling.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The assigner accepted a closing report (审核通过), or sent it back to be made anew by a day that it set (退回).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param referral id of the assignment
 * @param submission which report of the claim it decides on, from 1
 * @param organ the reporting organ
 * @param by the assigner
 * @param decidedOn legal date
 * @param accepted whether the report is accepted
 * @param redoBy last day for the next report; null when accepted
 */
public record ClosingReportDecided(
        UUID matter,
        String number,
        int claim,
        UUID referral,
        int submission,
        OrganRef organ,
        OrganRef by,
        LocalDate decidedOn,
        boolean accepted,
        @Nullable LocalDate redoBy) {}
