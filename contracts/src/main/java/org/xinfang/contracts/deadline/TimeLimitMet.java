package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A time limit was met in time or late.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when the limit is the whole matter's
 * @param timeLimit id of the time limit
 * @param rule rule id, e.g. TL-01
 * @param bound the organ that has to act; null when the petitioner has to
 * @param legalDue last day, rolled past days off
 * @param metOn legal date on which the owed act was done
 * @param late whether that was after the legal due date
 */
public record TimeLimitMet(
        UUID matter,
        @Nullable Integer claim,
        UUID timeLimit,
        String rule,
        @Nullable OrganRef bound,
        LocalDate legalDue,
        LocalDate metOn,
        boolean late) {}
