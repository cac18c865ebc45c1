package org.xinfang.localstack.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinfang.localstack.layout.Door;

class ComponentTest {
    private static final int HALF_OF_FOUR_GIBIBYTES = 2048;

    @Test
    void everyDoorBelongsToExactlyOneComponent() {
        List<Door> doors = Arrays.stream(Component.values())
                .flatMap(component -> component.doors().stream())
                .sorted()
                .toList();

        assertEquals(List.of(Door.values()), doors);
    }

    @Test
    void theHeapsLeaveHalfOfFourGibibytesToEverythingElse() {
        int heaps = Arrays.stream(Component.values())
                .mapToInt(Component::heapMebibytes)
                .sum();

        assertTrue(heaps <= HALF_OF_FOUR_GIBIBYTES, heaps + " MiB");
    }

    @Test
    void ourApplicationsAreNamedAsTheirModules() {
        List<String> ours = Arrays.stream(Component.values())
                .filter(Component::isOurs)
                .map(Component::label)
                .toList();

        assertEquals(
                List.of(
                        "intake-service",
                        "routing-service",
                        "handling-service",
                        "deadline-service",
                        "notice-service",
                        "gateway"),
                ours);
    }

    @Test
    void eachServiceHasADatabaseOfItsOwn() {
        assertEquals("xinfang_intake", Component.INTAKE.database());
        assertTrue(Component.INTAKE.waitsFor().contains(Component.POSTGRESQL));
        assertTrue(Component.GATEWAY.waitsFor().isEmpty());
    }
}
