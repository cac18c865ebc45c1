package org.xinfang.handling.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A proposal as a clerk sends it; anything may be missing.
 *
 * @param kind what is proposed
 * @param to code of the addressed organ
 * @param facts what was found
 * @param suggestion what should be done
 */
record ProposalDraft(
        @Nullable ProposalKind kind,
        @Nullable String to,
        @Nullable String facts,
        @Nullable String suggestion) {}
