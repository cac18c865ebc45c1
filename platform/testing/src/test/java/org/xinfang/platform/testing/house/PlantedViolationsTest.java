package org.xinfang.platform.testing.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A rule that cannot fail is no rule: each finds its planted violation")
class PlantedViolationsTest {
    private static final Set<String> PROVED = new HashSet<>();

    @TempDir
    Path folder;

    @AfterAll
    static void everyRuleIsProved() {
        assertEquals(
                List.of(),
                HouseRules.ALL.stream()
                        .map(HouseRule::name)
                        .filter(name -> !PROVED.contains(name))
                        .toList(),
                "rules without a planted violation");
    }

    @Test
    void theWallClock() {
        List<String> found = planted("only the legal clock reads the time", "clock");
        assertEquals(4, found.size(), found.toString());
        assertNames(found, "LocalDate.now()", "OffsetDateTime.now()", "currentTimeMillis", "systemDefault");
    }

    @Test
    void aCycleBetweenFeatures() {
        assertNames(planted("features have no cycles", "cycle"), "left", "right");
    }

    @Test
    void transactionsOutsideUseCases() {
        List<String> found = planted("a transaction is a use case's", "transaction");
        assertEquals(3, found.size(), found.toString());
        assertNames(found, "OpenResource", "HalfConsumer", "Stray");
    }

    @Test
    void openAdapters() {
        List<String> found = planted("adapters stay inside their package", "adapter");
        assertEquals(4, found.size(), found.toString());
        assertNames(found, "LooseRow", "LooseResource", "LooseConsumer", "PanacheLoose");
    }

    @Test
    void kafkaInAUseCase() {
        List<String> found = planted("Kafka is known to the platform and to consumers", "kafka");
        assertEquals(1, found.size(), found.toString());
        assertNames(found, "SendsItself");
    }

    @Test
    void bags() {
        List<String> found = planted("names say one thing", "bag");
        assertEquals(3, found.size(), found.toString());
        assertNames(found, "MatterUtils", "MattersImpl", "bag.common.Matter");
    }

    @Test
    void anotherServiceInside() {
        assertNames(planted("no service knows another service", "apart.one"), "Neighbour");
    }

    @Test
    void aConsumerOnVirtualThreads() {
        assertNames(planted("consumers keep the order", "order"), "HastyConsumer");
    }

    @Test
    void aClassOfManyLines() throws IOException {
        source("main", "Long", "class Long {\n" + "int a;\n".repeat(149) + "}");
        assertNames(found("a production class holds at most 150 code lines"), "Long holds 151 code lines");
        source("main", "Long", "class Long {\n// no code\n\n/* nor\n this */" + "int a;\n".repeat(148) + "}");
        assertEquals(List.of(), found("a production class holds at most 150 code lines"));
    }

    @Test
    void aTestOfManyLines() throws IOException {
        source("test", "LongTest", "class LongTest {\n" + "int a;\n".repeat(299) + "}");
        assertNames(found("a test class holds at most 300 code lines"), "LongTest holds 301 code lines");
    }

    @Test
    void aMethodOfManyLines() throws IOException {
        source("main", "Talker", "class Talker {\n void talk() {\n" + "int a;\n".repeat(29) + "}\n}");
        assertNames(found("a method holds at most 30 code lines"), "Talker.talk has 31 code lines");
    }

    @Test
    void aConstructorThatWantsEverything() throws IOException {
        source("main", "Greedy", "class Greedy { Greedy(int a, int b, int c, int d, int e, int f, int g, int h) {} }");
        assertNames(found("a constructor takes at most 7 parameters"), "Greedy.<init>", "8 parameters");
    }

    @Test
    void aCrowd() throws IOException {
        for (int guest : IntStream.rangeClosed(1, 21).toArray()) {
            source("main", "Guest" + guest, "class Guest" + guest + " {}");
        }
        assertNames(found("a package holds at most 20 types"), "planted holds 21 types");
    }

    @Test
    void aPackageThatSaysNothingOfNulls() throws IOException {
        source("main", "package-info", "package planted;");
        source("main", "Vague", "class Vague {}");
        assertNames(found("every package is @NullMarked"), "planted needs");
    }

    @Test
    void whoCatchesEverything() throws IOException {
        source(
                "main",
                "Deaf",
                "class Deaf { void a() { try { b(); } catch (IllegalStateException | Throwable t) {} } }");
        source("main", "Fine", "class Fine { String a = \"catch (Exception e)\"; // catch (Exception e)\n }");
        List<String> found = found("nobody catches Exception or Throwable");
        assertEquals(1, found.size(), found.toString());
        assertNames(found, "Deaf");
    }

    @Test
    void typedNativeQueries() throws IOException {
        source(
                "main",
                "Slower",
                "class Slower { Object a() { return b.createNativeQuery(\"SELECT 1\", Long.class); } }");
        source(
                "main",
                "Steady",
                "class Steady { Object a() { return b.createNativeQuery(\"SELECT 1\", Tuple.class); } }");
        source("main", "Plain", "class Plain { Object a() { return b.createNativeQuery(\"SELECT 1\"); } }");
        List<String> found = found("a native query answers with tuples");
        assertEquals(1, found.size(), found.toString());
        assertNames(found, "Slower", "Long.class");
    }

    @Test
    void longProperties() throws IOException {
        properties("a=b\n".repeat(71));
        assertNames(found("application.properties holds at most 70 lines"), "too long");
    }

    @Test
    void aChannelThatStartsLate() throws IOException {
        properties("""
                mp.messaging.incoming.late.connector=smallrye-kafka
                mp.messaging.incoming.late.topic=xinfang.intake.v1
                """);
        assertNames(found("every channel reads from the earliest event on"), "late lacks");
    }

    @Test
    void twoChannelsThatShareATopic() throws IOException {
        String channels = """
                quarkus.application.name=planted
                mp.messaging.incoming.one.connector=smallrye-kafka
                mp.messaging.incoming.one.topics=xinfang.intake.v1, xinfang.routing.v1
                mp.messaging.incoming.two.connector=smallrye-kafka
                mp.messaging.incoming.two.topic=xinfang.routing.v1
                """;
        properties(channels);
        assertNames(found("channels of one topic are groups of their own"), "one and two");
        properties(channels + "mp.messaging.incoming.two.group.id=planted-two\n");
        assertEquals(List.of(), found("channels of one topic are groups of their own"));
    }

    @Test
    void aConsumerWithoutAChannel() {
        assertNames(planted("every consumer's channel is configured", "order"), "hasty has a consumer but no");
    }

    @Test
    void aModuleOfWhichTheRulesSeeTooLittle() {
        var sight = HouseRules.of("org.xinfang.nowhere", folder, 1).findFirst().orElseThrow();
        assertThrows(AssertionError.class, () -> sight.getExecutable().execute());
    }

    private List<String> planted(String rule, String place) {
        String root = "org.xinfang.planted." + place;
        return violations(rule, House.of(root, folder, new ClassFileImporter().importPackages(root)));
    }

    private List<String> found(String rule) {
        return violations(rule, House.of("planted", folder, new ClassFileImporter().importPackages("planted")));
    }

    private static List<String> violations(String name, House house) {
        PROVED.add(name);
        return HouseRules.ALL.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow()
                .violations()
                .apply(house);
    }

    private void source(String tree, String type, String text) throws IOException {
        Path file = folder.resolve("src/" + tree + "/java/planted/" + type + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void properties(String text) throws IOException {
        Path file = folder.resolve("src/main/resources/application.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void assertNames(List<String> found, String... names) {
        assertTrue(
                Arrays.stream(names).allMatch(name -> String.join("\n", found).contains(name)),
                () -> "found only " + found);
    }
}
