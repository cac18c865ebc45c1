package org.xinfang.routing.classification;

import java.util.List;

/**
 * A proposed classification; a clerk decides.
 *
 * @param rulesVersion version of the rules that made it
 * @param claims the claims found, numbered from 1
 * @param flags marks of the whole matter
 */
public record Suggestion(String rulesVersion, List<ClaimSuggestion> claims, List<FlagSuggestion> flags) {

    public boolean has(Flag flag) {
        return flags.stream().anyMatch(suggested -> suggested.flag() == flag);
    }
}
