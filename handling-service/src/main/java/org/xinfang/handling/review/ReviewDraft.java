package org.xinfang.handling.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.opinion.Decision;

/**
 * A review or re-review opinion as a clerk sends it; anything may be missing.
 *
 * @param claim the claim; when it is not sent, the petitioner's own words stand
 * @param facts facts found
 * @param grounds reasons
 * @param decision UPHELD, CHANGED or REVOKED
 * @param opinion the decision in words
 * @param legalBasis statutes and articles relied on
 * @param changedTo SUPPORTED, EXPLAINED or NOT_SUPPORTED: what the claim's decision is, when the opinion is changed
 * @param redoBy last day for a new opinion, when the old one is revoked
 */
record ReviewDraft(
        @Nullable String claim,
        @Nullable String facts,
        @Nullable String grounds,
        @Nullable ReviewDecision decision,
        @Nullable String opinion,
        @Nullable List<@Nullable String> legalBasis,
        @Nullable Decision changedTo,
        @Nullable LocalDate redoBy) {}
