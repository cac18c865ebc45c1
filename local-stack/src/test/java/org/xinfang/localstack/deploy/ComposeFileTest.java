package org.xinfang.localstack.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.layout.Door;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Ports;
import org.xinfang.localstack.service.ServiceEnvironment;

class ComposeFileTest {
    /** The simulation's door exists on a developer's machine only. */
    private static final String SIMULATION = "XINFANG_LEGAL_CLOCK_FILE";
    /** A collector reads the logs of containers, a person those of the local stack. */
    private static final String COLLECTED_LOGS = "XINFANG_LOG_JSON";

    private final ComposeFile compose;

    ComposeFileTest() throws IOException {
        compose = ComposeFile.read();
    }

    static Stream<Component> ours() {
        return Arrays.stream(Component.values()).filter(Component::isOurs);
    }

    static Stream<Door> publicDoors() {
        return Arrays.stream(Door.values()).filter(door -> door != Door.KAFKA_CONTROLLER);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void aContainerIsToldTheSameAsTheProcessOfTheLocalStack(Component component) {
        ServiceEnvironment local =
                new ServiceEnvironment(Layout.of(Path.of("/checkout"), Path.of("/data")), Ports.usual());
        Set<String> localNames = new TreeSet<>(local.of(component).keySet());
        localNames.removeIf(name -> !name.startsWith("XINFANG_") || name.equals(SIMULATION));

        Set<String> containerNames =
                new TreeSet<>(compose.environment(component.label()).keySet());

        assertTrue(containerNames.remove(COLLECTED_LOGS));
        assertEquals(localNames, containerNames);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void aContainerListensOnTheDocumentedPortAndUsesItsOwnDatabase(Component component) {
        int port = component.mainDoor().usual();

        assertEquals(
                String.valueOf(port), compose.environment(component.label()).get("XINFANG_HTTP_PORT"));
        if (component.isService()) {
            String url = compose.environment(component.label()).get("XINFANG_DB_URL");
            assertEquals("jdbc:postgresql://postgresql:5432/" + component.database(), url);
            assertEquals(
                    component.database(), compose.environment(component.label()).get("XINFANG_DB_USER"));
        }
    }

    @ParameterizedTest
    @MethodSource("ours")
    void aContainerOfOursCannotWriteItsFilesNorGainRights(Component component) {
        JsonNode service = compose.service(component.label());

        assertTrue(service.path("read_only").asBoolean());
        assertEquals("ALL", service.at("/cap_drop/0").asText());
        assertEquals("no-new-privileges:true", service.at("/security_opt/0").asText());
        assertEquals("health", service.at("/healthcheck/test/1").asText());
        assertEquals("always", service.path("restart").asText());
        assertEquals(component.label(), service.at("/build/args/SERVICE").asText());
    }

    @ParameterizedTest
    @MethodSource("publicDoors")
    void thePortsAreThoseOfTheLocalStackAndBoundToThisMachine(Door door) {
        Set<String> published = new TreeSet<>();
        compose.root()
                .path("services")
                .forEach(service -> service.path("ports").forEach(port -> published.add(port.asText())));

        assertTrue(
                published.stream().anyMatch(port -> port.startsWith("127.0.0.1:" + door.usual() + ":")),
                door + " is not among " + published);
        assertTrue(published.stream().allMatch(port -> port.startsWith("127.0.0.1:")), published::toString);
    }

    @Test
    void noContainerHasTheSimulationsDoor() {
        ours().forEach(component ->
                assertFalse(compose.environment(component.label()).containsKey(SIMULATION)));
    }

    @Test
    void theOthersProgramsHaveTheVersionsOfTheLocalStack() {
        assertEquals("postgres:17", compose.service("postgresql").path("image").asText());
        assertEquals(
                "apache/kafka:4.1.1", compose.service("kafka").path("image").asText());
        assertEquals(
                "quay.io/keycloak/keycloak:26.5.6",
                compose.service("keycloak").path("image").asText());
        assertEquals(
                "greenmail/standalone:2.1.13",
                compose.service("mail").path("image").asText());
    }
}
