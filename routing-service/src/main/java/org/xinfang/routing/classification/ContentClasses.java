package org.xinfang.routing.classification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The table of content classes (内容分类): first-level classes, each with its second-level ones.
 *
 * @param classes the first-level classes in the order of the table
 */
public record ContentClasses(List<ContentClass> classes) {

    /**
     * A first-level class.
     *
     * @param name its name
     * @param topics its second-level classes
     */
    public record ContentClass(String name, List<String> topics) {}

    public static ContentClasses shipped() {
        Map<String, List<String>> topics = ClassificationRules.shipped().topics().stream()
                .collect(Collectors.groupingBy(
                        Topic::contentClass, LinkedHashMap::new, Collectors.mapping(Topic::name, Collectors.toList())));
        return new ContentClasses(topics.entrySet().stream()
                .map(entry -> new ContentClass(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** Whether the topic belongs to the class; a class as a whole belongs to itself. */
    public boolean holds(String contentClass, String topic) {
        return classes.stream()
                .filter(known -> known.name().equals(contentClass))
                .anyMatch(known -> topic.equals(contentClass) || known.topics().contains(topic));
    }
}
