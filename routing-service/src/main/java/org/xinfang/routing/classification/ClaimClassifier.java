package org.xinfang.routing.classification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.routing.classification.ClaimSuggestion.Alternative;
import org.xinfang.routing.classification.KindTest.Result;
import org.xinfang.routing.classification.Weighing.Weighed;
import org.xinfang.routing.example.ExampleModel;
import org.xinfang.routing.example.ExampleModel.Resembles;
import org.xinfang.routing.example.Resemblance;
import org.xinfang.routing.organ.OrganFunctions;
import org.xinfang.routing.text.PlainText;

/** Asks one claim the questions of the law in their order, asks the examples too, and weighs both answers. */
final class ClaimClassifier {
    private static final double NEARLY = 0.1;
    private static final double NEARLY_SEALED = 0.03;

    private final ClassificationRules rules;
    private final ExampleModel examples;
    private final TopicFinder topics;

    ClaimClassifier(ClassificationRules rules, ExampleModel examples, OrganFunctions functions) {
        this.rules = rules;
        this.examples = examples;
        this.topics = new TopicFinder(rules, functions);
    }

    ClaimSuggestion classify(PlainText written) {
        PlainText text = written.stripped();
        List<Result> answers = ask(text);
        Resembles resembles = examples.of(text);
        Weighed weighed = rules.weighing().weigh(answers, decisive(answers), resembles.kinds());
        KindTest test = rules.test(weighed.kind());
        Topic topic = topics.topic(test, text, resembles.contentClasses());
        return new ClaimSuggestion(
                1,
                text.original(),
                test.category(),
                test.kind(),
                test.articles(),
                topic.contentClass(),
                topic.name(),
                rounded(weighed.share(test.kind())),
                reasons(answers, weighed, resembles.kinds(), text),
                alternatives(answers, weighed, resembles.kinds(), text));
    }

    /** Whether any question but the residual one is answered with yes. */
    boolean saysSomething(PlainText text) {
        return ask(text).stream().anyMatch(answer -> !answer.test().residual() && answer.holds());
    }

    /** Whether a rule takes this for an accusation; the examples are not asked. */
    boolean accuses(PlainText text) {
        Result decisive = decisive(ask(text));
        return decisive.test().category().sealed();
    }

    private List<Result> ask(PlainText text) {
        return rules.tests().stream().map(test -> test.ask(text)).toList();
    }

    private static Result decisive(List<Result> answers) {
        return answers.stream()
                .filter(Result::holds)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the rules have no residual test"));
    }

    /** What the rules found for the kind, then the words by which it resembles examples of the kind. */
    private static List<Reason> reasons(List<Result> answers, Weighed weighed, Resemblance examples, PlainText text) {
        Result answer = answer(answers, weighed.kind());
        String rule = weighed.doubtful() ? Reason.DOUBT : Reason.EXAMPLES;
        String article = weighed.doubtful() ? "30(3)" : answer.test().articles().getFirst();
        return Stream.concat(
                        answer.reasons().stream(),
                        examples.telling(weighed.kind()).stream()
                                .map(trait -> Reason.alike(text, trait, rule, article)))
                .toList();
    }

    /** What nearly decided; an accusation that may have been missed is told earlier than the others (art. 30(3)). */
    private List<Alternative> alternatives(
            List<Result> answers, Weighed weighed, Resemblance examples, PlainText text) {
        return weighed.shares().entrySet().stream()
                .filter(share -> !share.getKey().equals(weighed.kind()))
                .filter(share ->
                        share.getValue() >= (Category.ofKind(share.getKey()).sealed() ? NEARLY_SEALED : NEARLY))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(share -> alternative(answer(answers, share.getKey()), share.getValue(), examples, text))
                .toList();
    }

    private static Alternative alternative(Result answer, double share, Resemblance examples, PlainText text) {
        Optional<String> alike = examples.telling(answer.kind()).stream()
                .findFirst()
                .map(trait -> Reason.EXAMPLES + "：" + text.original(trait.start(), trait.end()));
        String why = answer.barred()
                .map(bar -> bar.rule() + "：" + bar.words())
                .or(() -> answer.reasons().stream().findFirst().map(reason -> reason.rule() + "：" + reason.words()))
                .or(() -> alike)
                .orElse("与该类事例相近");
        return new Alternative(answer.kind(), answer.test().question(), rounded(share), why);
    }

    private static Result answer(List<Result> answers, String kind) {
        return answers.stream()
                .filter(answer -> answer.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static double rounded(double share) {
        return Math.min(0.99, Math.max(0.01, Math.round(share * 100) / 100.0));
    }
}
