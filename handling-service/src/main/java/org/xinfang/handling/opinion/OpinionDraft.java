package org.xinfang.handling.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as a clerk sends it; anything may be missing.
 *
 * @param claim the claim; when it is not sent, the petitioner's own words stand
 * @param facts facts found
 * @param grounds reasons
 * @param decision what is decided
 * @param opinion the decision in words
 * @param legalBasis statutes and articles relied on
 */
record OpinionDraft(
        @Nullable String claim,
        @Nullable String facts,
        @Nullable String grounds,
        @Nullable Decision decision,
        @Nullable String opinion,
        @Nullable List<@Nullable String> legalBasis) {}
