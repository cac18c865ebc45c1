package org.xinfang.platform.testing.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is read from the sources: how much a place holds, and what it catches. */
final class SourceRules {
    static final int CLASS_LINES = 150;
    static final int TEST_CLASS_LINES = 300;
    static final int METHOD_LINES = 30;
    static final int CONSTRUCTOR_PARAMETERS = 7;
    static final int PACKAGE_FILES = 20;
    static final int PROPERTIES_LINES = 70;

    private static final Set<String> EVERYTHING =
            Set.of("Exception", "Throwable", "java.lang.Exception", "java.lang.Throwable");

    static final List<HouseRule> ALL = List.of(
            new HouseRule(
                    "a production class holds at most " + CLASS_LINES + " code lines",
                    house -> tooLong(house.production(), CLASS_LINES)),
            new HouseRule(
                    "a test class holds at most " + TEST_CLASS_LINES + " code lines",
                    house -> tooLong(house.tests(), TEST_CLASS_LINES)),
            new HouseRule("a method holds at most " + METHOD_LINES + " code lines", SourceRules::longMethods),
            new HouseRule(
                    "a constructor takes at most " + CONSTRUCTOR_PARAMETERS + " parameters",
                    SourceRules::greedyConstructors),
            new HouseRule("a package holds at most " + PACKAGE_FILES + " types", SourceRules::crowdedPackages),
            new HouseRule("every package is @NullMarked", SourceRules::unmarkedPackages),
            new HouseRule("nobody catches Exception or Throwable", SourceRules::catchAlls),
            new HouseRule("a native query answers with tuples", SourceRules::typedNativeQueries),
            new HouseRule(
                    "application.properties holds at most " + PROPERTIES_LINES + " lines",
                    SourceRules::longProperties));

    private SourceRules() {}

    private static List<String> tooLong(List<SourceFile> files, int most) {
        return files.stream()
                .filter(file -> file.codeLines() > most)
                .map(file -> file.name() + " holds " + file.codeLines() + " code lines: find the second duty in it")
                .toList();
    }

    private static List<String> longMethods(House house) {
        return methods(house, method -> method.codeLines() > METHOD_LINES, "name its parts");
    }

    private static List<String> greedyConstructors(House house) {
        return methods(
                house,
                method -> method.constructor() && method.parameters() > CONSTRUCTOR_PARAMETERS,
                "it does the work of two");
    }

    private static List<String> methods(House house, Predicate<SourceFile.Method> broken, String instead) {
        return house.production().stream()
                .flatMap(file -> file.methods().stream()
                        .filter(broken)
                        .map(method -> file.name() + "." + method.name() + " has " + method.codeLines()
                                + " code lines and " + method.parameters() + " parameters: " + instead))
                .toList();
    }

    private static List<String> crowdedPackages(House house) {
        return packages(house).entrySet().stream()
                .filter(files -> types(files.getValue()) > PACKAGE_FILES)
                .map(files ->
                        files.getKey() + " holds " + types(files.getValue()) + " types: find the second feature in it")
                .toList();
    }

    private static long types(List<SourceFile> files) {
        return files.stream()
                .filter(file -> !file.name().equals("package-info"))
                .count();
    }

    private static List<String> unmarkedPackages(House house) {
        return packages(house).entrySet().stream()
                .filter(files -> types(files.getValue()) > 0)
                .filter(files -> files.getValue().stream()
                        .noneMatch(file -> file.name().equals("package-info")
                                && lines(file.path()).anyMatch("@NullMarked"::equals)))
                .map(files -> files.getKey() + " needs a package-info.java with @NullMarked")
                .toList();
    }

    private static List<String> catchAlls(House house) {
        return house.production().stream()
                .filter(file -> file.caught().stream().anyMatch(EVERYTHING::contains))
                .map(file -> file.name() + " catches everything: name the failure you can answer")
                .toList();
    }

    /**
     * Hibernate keeps a plan for each call of a native query with another result type, and finds it among all earlier ones of
     * the same text: each call is slower than the one before.
     */
    private static List<String> typedNativeQueries(House house) {
        return house.production().stream()
                .filter(file -> file.nativeResults().stream().anyMatch(type -> !type.equals("Tuple.class")))
                .map(file -> file.name() + " asks a native query for " + file.nativeResults() + ": ask for Tuple")
                .toList();
    }

    private static List<String> longProperties(House house) {
        Path properties = house.applicationProperties();
        return Files.exists(properties) && lines(properties).count() > PROPERTIES_LINES
                ? List.of(properties.getFileName() + " is too long: defaults of all services belong to the platform")
                : List.of();
    }

    private static Map<Path, List<SourceFile>> packages(House house) {
        Path sources = house.folder().resolve("src/main/java");
        return house.production().stream()
                .collect(Collectors.groupingBy(
                        file -> sources.relativize(file.path()).getParent(), TreeMap::new, Collectors.toList()));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
