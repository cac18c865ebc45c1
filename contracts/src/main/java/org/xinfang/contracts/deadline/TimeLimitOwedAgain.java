package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * What had ended a time limit came to nothing, and its act is owed again by the same last day: a claim came back to its
 * sender, whose fifteen days go on (art. 22(1), 23(3)).
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when the limit is the whole matter's
 * @param timeLimit id of the time limit
 * @param rule rule id, e.g. TL-01
 * @param ruleName Chinese name of the rule
 * @param bound the organ that has to act; null when the petitioner has to
 * @param strictDue last day without rolling
 * @param legalDue last day, rolled past days off
 * @param provisional whether the calendar of an affected year is not published yet
 * @param reason why, in Chinese
 * @param owedSince legal date from which it is owed again
 */
public record TimeLimitOwedAgain(
        UUID matter,
        @Nullable Integer claim,
        UUID timeLimit,
        String rule,
        String ruleName,
        @Nullable OrganRef bound,
        LocalDate strictDue,
        LocalDate legalDue,
        boolean provisional,
        String reason,
        LocalDate owedSince) {}
