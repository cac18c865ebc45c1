package org.xinfang.routing.correction;

import java.util.Optional;
import java.util.UUID;
import org.xinfang.routing.classification.ClaimSuggestion;
import org.xinfang.routing.classification.Suggestion;

/**
 * A claim that a clerk classified otherwise than it was suggested.
 *
 * @param matter the matter
 * @param claim number of the claim
 * @param classifier version of the classifier that suggested
 * @param suggested what was suggested; empty when the clerk found a claim that the classifier had not
 * @param confidence with which it was suggested; 0 when it was not
 * @param confirmed what the clerk confirmed
 * @param text the claim as confirmed: restricted (art. 30(3))
 */
public record Correction(
        UUID matter,
        int claim,
        String classifier,
        Optional<Labels> suggested,
        double confidence,
        Labels confirmed,
        String text) {

    /**
     * What a claim is.
     *
     * @param claimKind row of the diversion table
     * @param contentClass first-level content class
     * @param topic second-level content class
     */
    public record Labels(String claimKind, String contentClass, String topic) {

        static Labels of(ClaimSuggestion claim) {
            return new Labels(claim.kind(), claim.contentClass(), claim.topic());
        }
    }

    /** Empty when the clerk confirmed what was suggested. */
    public static Optional<Correction> between(
            UUID matter, Suggestion suggestion, int claim, Labels confirmed, String text) {
        Optional<ClaimSuggestion> suggested = suggestion.claims().stream()
                .filter(candidate -> candidate.claim() == claim)
                .findFirst();
        Optional<Labels> labels = suggested.map(Labels::of);
        return labels.map(confirmed::equals).orElse(false)
                ? Optional.empty()
                : Optional.of(new Correction(
                        matter,
                        claim,
                        suggestion.rulesVersion(),
                        labels,
                        suggested.map(ClaimSuggestion::confidence).orElse(0.0),
                        confirmed,
                        text));
    }
}
