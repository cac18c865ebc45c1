package org.xinfang.handling.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An urging as the head of the organ sends it; anything may be missing.
 *
 * @param unit the unit that has to carry the opinion out
 * @param demand what it has to do
 * @param dueBy last day for it
 */
record UrgingDraft(
        @Nullable String unit,
        @Nullable String demand,
        @Nullable LocalDate dueBy) {}
