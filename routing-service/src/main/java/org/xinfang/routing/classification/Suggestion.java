package org.xinfang.routing.classification;

import java.util.List;
import java.util.stream.Stream;

/**
 * A proposed classification; a clerk decides.
 *
 * @param rulesVersion version of the rules and checksum of the examples that made it
 * @param claims the claims found, numbered from 1
 * @param flags marks of the whole matter
 */
public record Suggestion(String rulesVersion, List<ClaimSuggestion> claims, List<FlagSuggestion> flags) {

    /** The same suggestion with one more flag; one that is set already stays as it is. */
    public Suggestion with(FlagSuggestion flag) {
        return has(flag.flag())
                ? this
                : new Suggestion(
                        rulesVersion,
                        claims,
                        Stream.concat(flags.stream(), Stream.of(flag)).toList());
    }

    public boolean has(Flag flag) {
        return flags.stream().anyMatch(suggested -> suggested.flag() == flag);
    }
}
