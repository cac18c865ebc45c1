package org.xinfang.platform.testing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What is read from the compiled classes. */
final class CodeRules {
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String VIRTUAL_THREAD = "io.smallrye.common.annotation.RunOnVirtualThread";
    private static final Set<String> BAGS = Set.of(
            "impl",
            "util",
            "utils",
            "helper",
            "helpers",
            "manager",
            "base",
            "wrapper",
            "common",
            "constants",
            "shared",
            "misc");

    static final List<HouseRule> ALL = List.of(
            HouseRule.of("only the legal clock reads the time", WallClock::rule),
            HouseRule.of("features have no cycles", CodeRules::noCycles),
            HouseRule.of("a transaction is a use case's", CodeRules::transactionsOnUseCases),
            HouseRule.of("adapters stay inside their package", CodeRules::hiddenAdapters),
            HouseRule.of("Kafka is known to the platform and to consumers", CodeRules::noKafka),
            HouseRule.of("names say one thing", CodeRules::noBags),
            HouseRule.of("no service knows another service", CodeRules::apart),
            HouseRule.of("consumers keep the order", CodeRules::orderedConsumers));

    private CodeRules() {}

    private static ArchRule noCycles(House house) {
        return slices().matching(house.root() + ".(*)..").should().beFreeOfCycles();
    }

    private static ArchRule transactionsOnUseCases(House house) {
        return noClasses()
                .that(are("no use cases", type -> !isUseCase(type)))
                .should(Marks.carry(TRANSACTIONAL, "let a use case carry the transaction"));
    }

    /** A bean of the application's own that is no adapter; the platform's plumbing takes part where it must. */
    private static boolean isUseCase(JavaClass type) {
        return !isAdapter(type)
                && (type.getPackageName().startsWith("org.xinfang.platform.")
                        || type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped"));
    }

    private static ArchRule hiddenAdapters(House house) {
        return classes()
                .that(are("adapters", CodeRules::isAdapter))
                .should(Marks.beHidden("make it package-private and let features meet through use cases and records"));
    }

    private static ArchRule noKafka(House house) {
        return noClasses()
                .that(are(
                        "neither consumers nor platform",
                        type -> !type.getPackageName().startsWith("org.xinfang.platform.")
                                && !outermost(type).getSimpleName().endsWith("Consumer")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..")
                .because("the journal sends and a consumer hands on: no other class needs the broker");
    }

    private static ArchRule noBags(House house) {
        return noClasses()
                .should(Marks.be(
                        "named like a bag", CodeRules::isBag, "say what it is: a bag takes in everything in time"));
    }

    private static ArchRule apart(House house) {
        return noClasses()
                .should()
                .dependOnClassesThat(are(
                        "of another service",
                        type -> type.getPackageName().startsWith("org.xinfang.")
                                && Stream.of(house.root(), "org.xinfang.contracts", "org.xinfang.platform")
                                        .noneMatch(known -> (type.getPackageName() + ".").startsWith(known + "."))))
                .because("services meet through contracts only");
    }

    private static ArchRule orderedConsumers(House house) {
        return noClasses()
                .that(are(
                        "consumers",
                        type -> type.getMethods().stream().anyMatch(method -> carries(method, ChannelRules.INCOMING))))
                .should(Marks.carry(VIRTUAL_THREAD, "it drops the order silently; take @Blocking"));
    }

    /** Known by its name; a record called Row is a row of a table of the law, and a value. */
    private static boolean isAdapter(JavaClass type) {
        String name = type.getSimpleName();
        return type.isTopLevelClass()
                && (name.startsWith("Panache")
                        || name.endsWith("Row") && !type.isRecord()
                        || name.endsWith("Resource")
                        || name.endsWith("Consumer"))
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isBag(JavaClass type) {
        Stream<String> packages = Arrays.stream(type.getPackageName().split("\\.", -1));
        Stream<String> words =
                Arrays.stream(type.isTopLevelClass() ? type.getSimpleName().split("(?=[A-Z])", -1) : new String[0]);
        return Stream.concat(packages, words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(BAGS::contains);
    }

    static boolean carries(CanBeAnnotated place, String annotation) {
        return place.isAnnotatedWith(annotation);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(CodeRules::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe("are " + what, test);
    }
}
