package org.xinfang.routing.classification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.xinfang.routing.text.Phrases;

/**
 * The rules of {@code classification/rules.yaml}.
 *
 * @param version version of the file
 * @param weighing what the rules and the examples count
 * @param tests the questions, in their order
 * @param topics content classes
 * @param flags words that set flags
 */
record ClassificationRules(
        String version, Weighing weighing, List<KindTest> tests, List<Topic> topics, List<FlagCue> flags) {

    static ClassificationRules shipped() {
        try (InputStream file = ClassificationRules.class.getResourceAsStream("/classification/rules.yaml")) {
            return of(new YAMLMapper().readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("classification rules", unreadable);
        }
    }

    /** The topic with this name. */
    Topic topic(String name) {
        return topics.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the rules have no topic " + name));
    }

    /** The first-level content classes. */
    List<String> classes() {
        return topics.stream().map(Topic::contentClass).distinct().toList();
    }

    /** The question whose yes leads to this kind. */
    KindTest test(String kind) {
        return tests.stream()
                .filter(test -> test.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the rules have no test for " + kind));
    }

    private static ClassificationRules of(JsonNode file) {
        Map<String, String> words = new LinkedHashMap<>();
        file.path("words")
                .properties()
                .forEach(group ->
                        words.put("{" + group.getKey() + "}", "(?:" + String.join("|", texts(group.getValue())) + ")"));
        return new ClassificationRules(
                file.path("version").asText(),
                Weighing.of(file.path("weighing")),
                each(file.path("tests"), node -> test(node, words)),
                each(file.path("topics"), node -> new Topic(text(node, "name"), text(node, "class"), any(node, words))),
                each(
                        file.path("flags"),
                        node -> new FlagCue(
                                Flag.valueOf(text(node, "flag")), text(node, "article"), any(node, words))));
    }

    private static KindTest test(JsonNode node, Map<String, String> words) {
        return new KindTest(
                text(node, "kind"),
                Category.valueOf(text(node, "category")),
                texts(node.path("articles")),
                text(node, "question"),
                texts(node.path("topics")),
                each(node.path("cues"), cue -> cue(cue, words)),
                each(node.path("unless"), cue -> cue(cue, words)),
                node.path("residual").asBoolean());
    }

    private static Cue cue(JsonNode node, Map<String, String> words) {
        return new Cue(text(node, "name"), node.path("weight").asDouble(), any(node, words));
    }

    private static Phrases any(JsonNode node, Map<String, String> words) {
        String pattern = text(node, "any");
        for (Map.Entry<String, String> group : words.entrySet()) {
            pattern = pattern.replace(group.getKey(), group.getValue());
        }
        return Phrases.of(pattern);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    private static List<String> texts(JsonNode list) {
        return each(list, JsonNode::asText);
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        return list.valueStream().map(read).toList();
    }
}
