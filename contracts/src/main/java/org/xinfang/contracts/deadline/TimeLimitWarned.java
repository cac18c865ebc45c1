package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A time limit is coming due.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when the limit is the whole matter's
 * @param timeLimit id of the time limit
 * @param rule rule id, e.g. TL-01
 * @param bound the organ that has to act; null when the petitioner has to
 * @param legalDue last day, rolled past days off
 * @param warnedOn legal date of the warning
 * @param daysLeft natural days to the legal due date
 * @param ruleName what must be done, in Chinese
 * @param stage which warning of the rule: HALF (half of the time), or natural days before the end, 0 being the last day
 * @param plannedOn the day the rule plans for it; warnings are sent on working days
 * @param daysLate how many days after the right one it was sent; 0 when in time
 */
public record TimeLimitWarned(
        UUID matter,
        @Nullable Integer claim,
        UUID timeLimit,
        String rule,
        @Nullable OrganRef bound,
        LocalDate legalDue,
        LocalDate warnedOn,
        int daysLeft,
        @Nullable String ruleName,
        @Nullable String stage,
        @Nullable LocalDate plannedOn,
        @Nullable Integer daysLate) {}
