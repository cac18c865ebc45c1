package org.xinfang.platform.testing.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The house rules as tests of one module. A module runs them all:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> houseRules() {
 *     return HouseRules.of("org.xinfang.intake", 60);
 * }
 * }</pre>
 */
public final class HouseRules {
    static final List<HouseRule> ALL = Stream.of(CodeRules.ALL, SourceRules.ALL, ChannelRules.ALL)
            .flatMap(List::stream)
            .toList();

    private HouseRules() {}

    /**
     * The rules for the module in the current folder.
     *
     * @param root root package of the module
     * @param fewestClasses how many classes the rules must at least see: a rule that sees nothing finds nothing
     */
    public static Stream<DynamicTest> of(String root, int fewestClasses) {
        return of(root, Path.of(""), fewestClasses);
    }

    /** The rules for a module in another folder. */
    public static Stream<DynamicTest> of(String root, Path folder, int fewestClasses) {
        House house = House.at(root, folder.toAbsolutePath());
        DynamicTest sight = dynamicTest("the rules see at least " + fewestClasses + " classes", () -> {
            assertTrue(
                    house.classes().size() >= fewestClasses,
                    "seen: " + house.classes().size());
            assertTrue(!house.production().isEmpty(), "no sources in " + folder);
        });
        return Stream.concat(Stream.of(sight), ALL.stream().map(rule -> test(rule, house)));
    }

    private static DynamicTest test(HouseRule rule, House house) {
        return dynamicTest(
                rule.name(), () -> assertEquals(List.of(), rule.violations().apply(house), rule.name()));
    }
}
