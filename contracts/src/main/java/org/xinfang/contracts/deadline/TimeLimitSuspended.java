package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A running time limit stopped to be counted (中止计算), e.g. for a hearing in re-review (art. 36(2)). Until it is resumed it
 * has no last day.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when the limit is the whole matter's
 * @param timeLimit id of the time limit
 * @param rule rule id, e.g. TL-01
 * @param bound the organ that has to act; null when the petitioner has to
 * @param suspendedOn first day that is not counted
 * @param reason the fact, in Chinese
 */
public record TimeLimitSuspended(
        UUID matter,
        @Nullable Integer claim,
        UUID timeLimit,
        String rule,
        @Nullable OrganRef bound,
        LocalDate suspendedOn,
        String reason) {}
