package org.xinfang.routing.classification;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfang.routing.example.Resemblance;
import org.xinfang.routing.organ.OrganFunctions;
import org.xinfang.routing.text.PlainText;

/** Finds the content class of a claim: by the words of each topic, the organ named, and the classes of similar examples. */
final class TopicFinder {
    private static final double NAMED_ORGAN = 2;
    private static final double PER_CHARACTER = 0.5;
    private static final double ENOUGH_CHARACTERS = 8;
    private static final double UNSEEN = 0.05;

    private final ClassificationRules rules;
    private final OrganFunctions functions;

    TopicFinder(ClassificationRules rules, OrganFunctions functions) {
        this.rules = rules;
        this.functions = functions;
    }

    /** The topic of a claim; where no word tells more, the first-level class stands for it. */
    Topic topic(KindTest test, PlainText text, Resemblance contentClasses) {
        Set<String> duties = functions.mentionedIn(text.simplified()).stream()
                .flatMap(mention -> mention.function().duties().stream())
                .collect(Collectors.toSet());
        Map<Topic, Double> words = rules.topics().stream()
                .collect(toMap(
                        identity(),
                        topic -> topic.strengthIn(text) + (duties.contains(topic.name()) ? NAMED_ORGAN : 0)));
        ToDoubleFunction<Topic> strength =
                topic -> PER_CHARACTER * Math.min(ENOUGH_CHARACTERS, words.getOrDefault(topic, 0.0))
                        + Math.log(contentClasses.share(topic.contentClass()) + UNSEEN);
        List<Topic> open = test.topics().isEmpty()
                ? Stream.concat(
                                rules.topics().stream().filter(topic -> words.getOrDefault(topic, 0.0) > 0),
                                rules.classes().stream().map(Topic::whole))
                        .toList()
                : test.topics().stream().map(rules::topic).toList();
        return open.stream()
                .max(Comparator.comparingDouble(strength).thenComparing(topic -> -open.indexOf(topic)))
                .orElseThrow();
    }
}
