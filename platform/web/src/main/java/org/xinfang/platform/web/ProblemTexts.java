package org.xinfang.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Title and detail of each problem. A service's texts stand in {@code problems_zh/_en.properties}, the platform's in
 * {@code platform-problems_zh/_en.properties}.
 */
final class ProblemTexts {
    private static final List<String> BUNDLES = List.of("problems", "platform-problems");

    private ProblemTexts() {}

    static String title(String problem, Locale language) {
        return text(problem + ".title", language).orElse(problem);
    }

    static String detail(String problem, Locale language, Map<String, Object> facts) {
        String text = text(problem + ".detail", language).orElseGet(() -> title(problem, language));
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return text;
    }

    private static Optional<String> text(String key, Locale language) {
        return BUNDLES.stream()
                .map(name -> bundle(name, language))
                .flatMap(Optional::stream)
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    private static Optional<ResourceBundle> bundle(String name, Locale language) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                    name, language, Thread.currentThread().getContextClassLoader()));
        } catch (MissingResourceException serviceHasNoTexts) {
            return Optional.empty();
        }
    }
}
