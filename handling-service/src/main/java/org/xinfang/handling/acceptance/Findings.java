package org.xinfang.handling.acceptance;

import org.jspecify.annotations.Nullable;

/**
 * What the clerk found about a claim that may bar its acceptance. The clerk states facts; {@link AcceptancePolicy} says
 * what follows from them.
 *
 * @param handledBy name of the organ that already accepted or handles the same matter within its period, or null
 * @param visitLevel name of the organ at whose level an appeal by visit belongs, when the visit skipped it; or null
 */
public record Findings(@Nullable String handledBy, @Nullable String visitLevel) {}
