package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A missed time limit of the petitioner was opened again because an obstacle that nobody could overcome had kept him from
 * acting (民事诉讼法 art. 86 by analogy). The ground stays in the limit's history.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when the limit is the whole matter's
 * @param timeLimit id of the time limit
 * @param rule rule id, e.g. TL-01
 * @param organ the organ that decided
 * @param obstacleFrom first day of the obstacle; from it to the decision no day is counted
 * @param oldStrictDue last day without rolling, before
 * @param oldLegalDue last day, rolled past days off, before
 * @param strictDue last day without rolling, now
 * @param legalDue last day, rolled past days off, now
 * @param provisional whether the calendar of an affected year is not published yet
 * @param reopenedOn legal date of the decision
 */
public record TimeLimitReopened(
        UUID matter,
        @Nullable Integer claim,
        UUID timeLimit,
        String rule,
        OrganRef organ,
        LocalDate obstacleFrom,
        LocalDate oldStrictDue,
        LocalDate oldLegalDue,
        LocalDate strictDue,
        LocalDate legalDue,
        boolean provisional,
        LocalDate reopenedOn) {}
