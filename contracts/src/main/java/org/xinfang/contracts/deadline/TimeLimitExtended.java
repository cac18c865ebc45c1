package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A running time limit was extended (延长, art. 34): once, before its end, by the head of the organ. The petitioner is owed
 * the reason in writing (DOC-11).
 *
 * @param matter id of the matter
 * @param number readable matter number; null when the limit's start did not tell it
 * @param claim number of the claim; null when the limit is the whole matter's
 * @param timeLimit id of the time limit
 * @param rule rule id, e.g. TL-01
 * @param organ the organ that has to act and extended its time
 * @param dayZero the day that does not count, of a handling limit the day of acceptance
 * @param days days granted, in the unit of the rule
 * @param reason why it is complex, in Chinese
 * @param oldStrictDue last day without rolling, before
 * @param oldLegalDue last day, rolled past days off, before
 * @param strictDue last day without rolling, now
 * @param legalDue last day, rolled past days off, now
 * @param provisional whether the calendar of an affected year is not published yet
 * @param extendedOn legal date of the approval
 */
public record TimeLimitExtended(
        UUID matter,
        @Nullable String number,
        @Nullable Integer claim,
        UUID timeLimit,
        String rule,
        OrganRef organ,
        LocalDate dayZero,
        int days,
        String reason,
        LocalDate oldStrictDue,
        LocalDate oldLegalDue,
        LocalDate strictDue,
        LocalDate legalDue,
        boolean provisional,
        LocalDate extendedOn) {}
