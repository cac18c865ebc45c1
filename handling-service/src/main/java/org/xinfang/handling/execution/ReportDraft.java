package org.xinfang.handling.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report on execution as the clerk sends it; anything may be missing.
 *
 * @param doneOn the day on which it was done
 * @param measure what was done
 * @param proof the paper, picture or signature that proves it
 * @param progress PARTIAL or COMPLETE
 */
record ReportDraft(
        @Nullable LocalDate doneOn,
        @Nullable String measure,
        @Nullable String proof,
        @Nullable Progress progress) {}
