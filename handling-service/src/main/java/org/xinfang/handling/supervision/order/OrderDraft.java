package org.xinfang.handling.supervision.order;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supervision as a clerk opens it; anything may be missing.
 *
 * @param breach for what
 * @param finding what was found
 * @param demand what is demanded
 * @param dueBy last day for doing it and answering
 * @param task the task of an overdue limit that it follows up, if it does
 */
record OrderDraft(
        @Nullable Breach breach,
        @Nullable String finding,
        @Nullable String demand,
        @Nullable LocalDate dueBy,
        @Nullable UUID task) {}
