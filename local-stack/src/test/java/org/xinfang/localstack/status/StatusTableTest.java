package org.xinfang.localstack.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xinfang.localstack.state.Phase;

class StatusTableTest {
    private static final ComponentStatus KAFKA = new ComponentStatus("kafka", 4711L, Phase.READY, true, 170, 2, 8092);
    private static final ComponentStatus UNBUILT =
            new ComponentStatus("gateway", null, Phase.NOT_BUILT, false, 0, 0, 8080);

    @Test
    void showsProcessHealthMemoryAndLag() {
        String table = StatusTable.of(status(true, KAFKA, UNBUILT));

        assertTrue(table.contains("kafka                 4711  ready      up       170 MiB         2  8092"), table);
        assertTrue(table.contains("gateway                  -  not built  -          0 MiB         0  8080"), table);
        assertTrue(table.contains("routing-service 3"), table);
    }

    @Test
    void saysWhenNobodyLooksAfterTheProcesses() {
        String lastLine = StatusTable.of(status(false, KAFKA)).lines().toList().getLast();

        assertEquals("The supervisor has ended; what still lives is stopped by: xinfang down", lastLine);
    }

    @Test
    void aPlatformIsWellWhenAllThatIsBuiltIsHealthy() {
        ComponentStatus sick = new ComponentStatus("kafka", 4711L, Phase.READY, false, 170, 2, 8092);

        assertTrue(status(true, KAFKA, UNBUILT).isWell());
        assertFalse(status(true, sick).isWell());
        assertFalse(status(false, KAFKA).isWell());
    }

    private static StackStatus status(boolean supervised, ComponentStatus... components) {
        return new StackStatus(
                Phase.READY,
                supervised,
                "2026-03-02T09:00+08:00",
                170,
                List.of(components),
                Map.of("routing-service", 3L));
    }
}
