package org.xinfang.contracts.routing;

import java.util.List;
import java.util.UUID;

/**
 * A classification was proposed for a matter; a clerk decides. Carries no content.
 *
 * @param matter id of the matter
 * @param claims one entry per claim found in the text
 */
public record ClassificationSuggested(UUID matter, List<Claim> claims) {

    /**
     * @param claim number of the claim inside the matter, from 1
     * @param category SUGGESTION, ACCUSATION or APPEAL
     * @param confidence 0 to 1
     */
    public record Claim(int claim, String category, double confidence) {}
}
