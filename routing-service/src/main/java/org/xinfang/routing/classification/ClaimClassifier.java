package org.xinfang.routing.classification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xinfang.routing.classification.ClaimSuggestion.Alternative;
import org.xinfang.routing.classification.KindTest.Result;
import org.xinfang.routing.organ.OrganFunctions;

/** Asks one claim the questions of the law in their order; the first yes decides. */
final class ClaimClassifier {
    private static final Topic UNKNOWN = new Topic("其他", "其他", Pattern.compile("(?!)"));
    private static final double CERTAIN_ENOUGH = 0.95;

    private static final long NAMED_ORGAN = 2;
    private static final double PERHAPS_SEALED = 0.5;

    private final ClassificationRules rules;
    private final OrganFunctions functions;

    ClaimClassifier(ClassificationRules rules, OrganFunctions functions) {
        this.rules = rules;
        this.functions = functions;
    }

    ClaimSuggestion classify(int claim, PlainText text) {
        List<Result> answers =
                rules.tests().stream().map(test -> test.ask(text)).toList();
        Result decisive = answers.stream()
                .filter(Result::holds)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the rules have no residual test"));
        KindTest test = decisive.test();
        Topic topic = topic(test, text);
        return new ClaimSuggestion(
                claim,
                text.original().strip(),
                test.category(),
                test.kind(),
                test.articles(),
                topic.contentClass(),
                topic.name(),
                confidence(decisive, answers),
                decisive.reasons(),
                alternatives(answers, decisive));
    }

    /** Whether any question but the residual one is answered with yes. */
    boolean saysSomething(PlainText text) {
        return rules.tests().stream()
                .anyMatch(test -> !test.residual() && test.ask(text).holds());
    }

    private Topic topic(KindTest test, PlainText text) {
        return test.topic().flatMap(rules::topic).or(() -> spokenOf(text)).orElse(UNKNOWN);
    }

    /** The topic with the strongest words; the duties of an organ that the text names weigh as one more word. */
    private Optional<Topic> spokenOf(PlainText text) {
        Set<String> duties = functions.mentionedIn(text.simplified()).stream()
                .flatMap(mention -> mention.function().duties().stream())
                .collect(Collectors.toSet());
        ToLongFunction<Topic> strength =
                topic -> topic.strengthIn(text) + (duties.contains(topic.name()) ? NAMED_ORGAN : 0);
        return rules.topics().stream()
                .filter(topic -> strength.applyAsLong(topic) > 0)
                .max(Comparator.comparingLong(strength)
                        .thenComparing(topic -> -rules.topics().indexOf(topic)));
    }

    /** What nearly decided; an accusation that may have been missed is told earlier than the others (art. 30(3)). */
    private static List<Alternative> alternatives(List<Result> answers, Result decisive) {
        return answers.stream()
                .filter(answer -> answer != decisive)
                .filter(answer ->
                        answer.enough() || (answer.test().category().sealed() && answer.score() >= PERHAPS_SEALED))
                .map(answer -> new Alternative(
                        answer.test().kind(),
                        answer.test().question(),
                        answer.barred()
                                .map(bar -> bar.rule() + "：" + bar.words())
                                .orElseGet(() -> answer.reasons().getFirst().words())))
                .toList();
    }

    /** Grows with what speaks for the decision and shrinks with each rival. */
    private static double confidence(Result decisive, List<Result> answers) {
        long rivals = answers.stream()
                .filter(answer -> answer != decisive && answer.enough())
                .count();
        double base = decisive.test().residual()
                ? 0.45 + 0.3 * Math.min(1, decisive.score())
                : 0.7 + 0.25 * Math.min(1, decisive.score() - 1);
        double certain = Math.min(CERTAIN_ENOUGH, base) - 0.1 * Math.min(3, rivals);
        return Math.round(certain * 100) / 100.0;
    }
}
