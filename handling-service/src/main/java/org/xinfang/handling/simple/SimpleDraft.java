package org.xinfang.handling.simple;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk finds about a claim that may go the simple way; anything may be missing. The clerk states facts; what follows from
 * them {@link SimpleHandling} says.
 *
 * @param scope why it is fit
 * @param exclusions what speaks against it; empty when the clerk looked and found nothing
 * @param paperAsked whether the petitioner asked for papers
 */
record SimpleDraft(
        @Nullable Scope scope,
        @Nullable Set<Exclusion> exclusions,
        @Nullable Boolean paperAsked) {}
