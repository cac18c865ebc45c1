package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The organ of an open time limit was abolished or merged, and its successor takes over what is owed (art. 24(2)). The days
 * stay as they are.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when the limit is the whole matter's
 * @param timeLimit id of the time limit
 * @param rule rule id, e.g. TL-01
 * @param from the organ that had to act
 * @param to the organ that has to act now
 * @param legalDue last day, unchanged
 * @param reassignedOn legal date
 */
public record TimeLimitReassigned(
        UUID matter,
        @Nullable Integer claim,
        UUID timeLimit,
        String rule,
        OrganRef from,
        OrganRef to,
        LocalDate legalDue,
        LocalDate reassignedOn) {}
