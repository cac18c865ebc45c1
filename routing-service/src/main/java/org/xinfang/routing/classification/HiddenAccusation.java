package org.xinfang.routing.classification;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xinfang.routing.text.PlainText;

/**
 * Takes an accusing sentence out of a claim that as a whole is something else, so that the rest can go its way without a
 * trace of it (art. 30(3)).
 */
final class HiddenAccusation {
    private static final Pattern BEHIND_A_SENTENCE = Pattern.compile("(?<=[。！？!?；;\\n])");
    private static final double SURE = 0.6;

    private final ClaimClassifier claims;

    HiddenAccusation(ClaimClassifier claims) {
        this.claims = claims;
    }

    /** The claim alone, or what is left of it and the accusation it held. */
    List<ClaimSuggestion> takenOut(ClaimSuggestion claim) {
        if (claim.category().sealed()) {
            return List.of(claim);
        }
        List<String> sentences = BEHIND_A_SENTENCE.splitAsStream(claim.text()).toList();
        List<String> accusing = sentences.stream().filter(this::accuses).toList();
        if (accusing.isEmpty()) {
            return List.of(claim);
        }
        String rest = sentences.stream()
                .filter(sentence -> !accusing.contains(sentence))
                .collect(Collectors.joining());
        ClaimSuggestion accusation = claims.classify(new PlainText(String.join("", accusing)));
        return rest.isBlank() || !accusation.category().sealed()
                ? List.of(claim)
                : List.of(claims.classify(new PlainText(rest)), accusation);
    }

    private boolean accuses(String sentence) {
        PlainText text = new PlainText(sentence);
        if (!claims.accuses(text)) {
            return false;
        }
        ClaimSuggestion alone = claims.classify(text);
        return alone.category().sealed() && alone.confidence() >= SURE;
    }
}
