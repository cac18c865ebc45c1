package org.xinfang.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.platform.core.Refusal;

@DisplayName("每一种不予办理都有中英文说明")
class RefusalTextsTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final String OF_THE_PLATFORM = "not-found";

    static List<Refusal> refusals() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/xinfang/handling"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file -> load(
                            file.substring(0, file.length() - ".class".length()).replace('/', '.')))
                    .filter(type -> Refusal.class.isAssignableFrom(type) && type.isRecord())
                    .map(RefusalTextsTest::example)
                    .filter(refusal -> !refusal.problem().equals(OF_THE_PLATFORM))
                    .toList();
        }
    }

    @Test
    void allRefusalsAreSeen() throws IOException {
        assertThat(refusals())
                .extracting(Refusal::problem)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalIsToldInBothLanguagesWithFactsThatItHas(Refusal refusal) {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle("problems", language);
            assertThat(texts.getString(refusal.problem() + ".title")).isNotBlank();
            assertThat(PLACEHOLDER
                            .matcher(texts.getString(refusal.problem() + ".detail"))
                            .results())
                    .allSatisfy(used -> assertThat(refusal.facts()).containsKey(used.group(1)));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RefusalTextsTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Refusal example(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Refusal) constructor.newInstance(
                    Arrays.stream(parts).map(part -> sample(part.getType())).toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        return type == int.class ? 1 : type == String.class ? "sample" : List.of();
    }
}
