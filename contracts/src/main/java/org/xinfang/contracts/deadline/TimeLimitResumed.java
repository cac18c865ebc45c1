package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A time limit is counted again (恢复计算); the days left out have moved its end.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when the limit is the whole matter's
 * @param timeLimit id of the time limit
 * @param rule rule id, e.g. TL-01
 * @param bound the organ that has to act; null when the petitioner has to
 * @param oldStrictDue last day without rolling, before
 * @param oldLegalDue last day, rolled past days off, before
 * @param strictDue last day without rolling, now
 * @param legalDue last day, rolled past days off, now
 * @param provisional whether the calendar of an affected year is not published yet
 * @param resumedOn first day that is counted again
 */
public record TimeLimitResumed(
        UUID matter,
        @Nullable Integer claim,
        UUID timeLimit,
        String rule,
        @Nullable OrganRef bound,
        LocalDate oldStrictDue,
        LocalDate oldLegalDue,
        LocalDate strictDue,
        LocalDate legalDue,
        boolean provisional,
        LocalDate resumedOn) {}
