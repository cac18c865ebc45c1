package org.xinfang.routing.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.xinfang.routing.example.ExampleModel;
import org.xinfang.routing.organ.OrganFunctions;
import org.xinfang.routing.text.PlainText;

/**
 * Proposes how to classify a petition (甄别): deterministic, offline, each answer with its reasons. Never decides: that is
 * a clerk's act.
 */
public final class Classifier {
    private final String version;
    private final ClaimSplitter splitter = new ClaimSplitter();
    private final ClaimClassifier claims;
    private final HiddenAccusation hidden;
    private final FlagFinder flags;

    private Classifier(ClassificationRules rules, ExampleModel examples, OrganFunctions functions) {
        this.version = rules.version() + "+" + examples.version();
        this.claims = new ClaimClassifier(rules, examples, functions);
        this.hidden = new HiddenAccusation(claims);
        this.flags = new FlagFinder(rules.flags());
    }

    /** With the rules and examples that ship; made once, as it is trained when it is made. */
    public static Classifier shipped() {
        return Shipped.CLASSIFIER;
    }

    private static final class Shipped {
        private static final Classifier CLASSIFIER =
                new Classifier(ClassificationRules.shipped(), ExampleModel.shipped(), OrganFunctions.shipped());
    }

    public Suggestion suggest(Petition petition) {
        PlainText text = new PlainText(petition.text());
        List<ClaimSuggestion> found = claims(text);
        return new Suggestion(version, found, flags.flags(petition, text, found));
    }

    private List<ClaimSuggestion> claims(PlainText text) {
        ClaimSplitter.Parts parts = splitter.split(text);
        boolean headingIsTheClaim = !parts.heading().isBlank() && claims.saysSomething(new PlainText(parts.heading()));
        List<ClaimSuggestion> found = headingIsTheClaim ? List.of(claims.classify(text)) : merged(parts);
        List<ClaimSuggestion> apart =
                found.stream().flatMap(claim -> hidden.takenOut(claim).stream()).toList();
        return IntStream.range(0, apart.size())
                .mapToObj(i -> apart.get(i).numbered(i + 1))
                .toList();
    }

    /** Neighbouring parts that say the same kind of thing are one claim. */
    private List<ClaimSuggestion> merged(ClaimSplitter.Parts parts) {
        List<ClaimSuggestion> merged = new ArrayList<>();
        List<PlainText> texts = new ArrayList<>();
        for (PlainText part : parts.parts()) {
            ClaimSuggestion next = claims.classify(part);
            if (!merged.isEmpty() && sameClaim(merged.getLast(), next, parts.numbered())) {
                PlainText joined = new PlainText(texts.removeLast().original() + part.original());
                texts.add(joined);
                merged.removeLast();
                merged.add(claims.classify(joined));
            } else {
                texts.add(part);
                merged.add(next);
            }
        }
        return merged;
    }

    private static boolean sameClaim(ClaimSuggestion one, ClaimSuggestion next, boolean numbered) {
        return numbered
                ? one.kind().equals(next.kind()) && one.topic().equals(next.topic())
                : one.category() == next.category();
    }
}
