package org.xinfang.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A wire name and its topic never change once released")
class WireNamesTest {
    private static final Path RELEASED = Path.of("src/test/resources/released-events.txt");

    @Test
    void everyReleasedEventIsStillTheSame() throws IOException {
        Set<String> today = new HashSet<>(lines());
        for (String released : Files.readAllLines(RELEASED)) {
            assertTrue(today.contains(released), "released, so neither removed nor changed: " + released);
        }
    }

    @Test
    void everyEventIsWrittenDownAsReleased() throws IOException {
        List<String> missing =
                lines().stream().filter(line -> !readReleased().contains(line)).toList();
        assertEquals(List.of(), missing, "add to " + RELEASED);
    }

    @Test
    void noWireNameAndNoRecordIsUsedTwice() {
        assertEquals(
                EventType.values().length,
                Arrays.stream(EventType.values())
                        .map(EventType::wireName)
                        .distinct()
                        .count());
        assertEquals(
                EventType.values().length,
                Arrays.stream(EventType.values())
                        .map(EventType::payload)
                        .distinct()
                        .count());
    }

    @Test
    void aTypeIsFoundByItsWireNameAndByItsRecordsClass() {
        for (EventType type : EventType.values()) {
            assertEquals(type, EventType.ofWireName(type.wireName()).orElseThrow());
        }
        assertTrue(EventType.ofWireName("xinfang.intake.matter-forgotten.v1").isEmpty());
    }

    private static List<String> lines() {
        return Arrays.stream(EventType.values())
                .map(type -> type.wireName() + " " + type.topic() + " "
                        + type.payload().getSimpleName())
                .toList();
    }

    private static List<String> readReleased() {
        try {
            return Files.readAllLines(RELEASED);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
