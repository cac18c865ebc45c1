package org.xinfang.handling.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a clerk sends it; anything may be missing.
 *
 * @param result whether a suggestion is adopted
 * @param answer the answer and its reasons
 * @param legalBasis statutes and articles relied on, for a duty
 * @param remedy reconsideration or litigation with its limit, for a duty
 * @param toldBy how the reply to a suggestion is told, the simple way
 */
record AnswerDraft(
        @Nullable Adoption result,
        @Nullable String answer,
        @Nullable List<@Nullable String> legalBasis,
        @Nullable String remedy,
        @Nullable Telling toldBy) {}
