package org.xinfang.routing.classification;

/**
 * A flag with its reason.
 *
 * @param flag the flag
 * @param article article of the Regulation
 * @param because words of the petition or the field that set it
 */
public record FlagSuggestion(Flag flag, String article, String because) {}
