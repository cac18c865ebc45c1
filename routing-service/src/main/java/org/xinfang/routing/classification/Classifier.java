package org.xinfang.routing.classification;

import java.util.ArrayList;
import java.util.List;
import org.xinfang.routing.organ.OrganFunctions;

/**
 * Proposes how to classify a petition (甄别): deterministic, offline, each answer with its reasons. Never decides: that is
 * a clerk's act.
 */
public final class Classifier {
    private final ClassificationRules rules;
    private final ClaimSplitter splitter = new ClaimSplitter();
    private final ClaimClassifier claims;
    private final FlagFinder flags;

    private Classifier(ClassificationRules rules, OrganFunctions functions) {
        this.rules = rules;
        this.claims = new ClaimClassifier(rules, functions);
        this.flags = new FlagFinder(rules.flags());
    }

    /** With the rules that ship. */
    public static Classifier shipped() {
        return new Classifier(ClassificationRules.shipped(), OrganFunctions.shipped());
    }

    public Suggestion suggest(Petition petition) {
        PlainText text = new PlainText(petition.text());
        List<ClaimSuggestion> found = claims(text);
        return new Suggestion(rules.version(), found, flags.flags(petition, text, found));
    }

    private List<ClaimSuggestion> claims(PlainText text) {
        ClaimSplitter.Parts parts = splitter.split(text);
        boolean headingIsTheClaim = !parts.heading().isBlank() && claims.saysSomething(new PlainText(parts.heading()));
        return headingIsTheClaim ? List.of(claims.classify(1, text)) : merged(parts);
    }

    /** Neighbouring parts that say the same kind of thing are one claim. */
    private List<ClaimSuggestion> merged(ClaimSplitter.Parts parts) {
        List<ClaimSuggestion> merged = new ArrayList<>();
        List<PlainText> texts = new ArrayList<>();
        for (PlainText part : parts.parts()) {
            ClaimSuggestion next = claims.classify(merged.size() + 1, part);
            if (!merged.isEmpty() && sameClaim(merged.getLast(), next, parts.numbered())) {
                PlainText joined = new PlainText(texts.removeLast().original() + part.original());
                texts.add(joined);
                merged.removeLast();
                merged.add(claims.classify(merged.size() + 1, joined));
            } else {
                texts.add(part);
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }

    private static boolean sameClaim(ClaimSuggestion one, ClaimSuggestion next, boolean numbered) {
        return numbered
                ? one.kind().equals(next.kind()) && one.topic().equals(next.topic())
                : one.category() == next.category();
    }
}
