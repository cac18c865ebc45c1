package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A statutory time limit (期限) began to run.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when the limit is the whole matter's
 * @param timeLimit id of the time limit
 * @param rule rule id, e.g. TL-01
 * @param ruleName Chinese name of the rule
 * @param ruleBook version of the rule book it was computed with
 * @param article legal basis
 * @param bound the organ that has to act; null when the petitioner has to
 * @param dayZero the day that does not count
 * @param strictDue last day without rolling
 * @param legalDue last day, rolled past days off
 * @param provisional whether the calendar of an affected year is not published yet
 */
public record TimeLimitStarted(
        UUID matter,
        @Nullable Integer claim,
        UUID timeLimit,
        String rule,
        String ruleName,
        String ruleBook,
        String article,
        @Nullable OrganRef bound,
        LocalDate dayZero,
        LocalDate strictDue,
        LocalDate legalDue,
        boolean provisional) {}
