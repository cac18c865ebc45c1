package org.xinfang.handling.report;

import org.jspecify.annotations.Nullable;

/**
 * A closing report as a clerk sends it; anything may be missing.
 *
 * @param problem the main problem
 * @param investigation what was looked into and found
 * @param result how it was handled
 * @param petitionerOpinion what the petitioner says of it
 */
record ReportDraft(
        @Nullable String problem,
        @Nullable String investigation,
        @Nullable String result,
        @Nullable PetitionerOpinion petitionerOpinion) {}
