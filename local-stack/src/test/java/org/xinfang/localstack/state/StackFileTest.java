package org.xinfang.localstack.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackFileTest {
    @TempDir
    Path folder;

    private final OwnProcess process = new OwnProcess(4711, 1_700_000_000_000L);
    private final StackState state = new StackState(
            Phase.READY,
            process,
            Map.of("api", "http://localhost:8080/api/v1"),
            "/somewhere/legal-clock",
            List.of(
                    new ComponentState("kafka", Phase.READY, process, Map.of("kafka", 8092), "kafka.log", 1),
                    new ComponentState("gateway", Phase.NOT_BUILT, null, Map.of("gateway", 8080), "gateway.log", 0)));

    @Test
    void whatIsWrittenIsReadAgain() {
        StackFile file = new StackFile(folder.resolve("stack.json"));

        file.write(state);

        assertEquals(Optional.of(state), file.read());
    }

    @Test
    void noFileMeansThatNothingWasEverStarted() {
        assertTrue(new StackFile(folder.resolve("stack.json")).read().isEmpty());
    }

    @Test
    void theNextContentReplacesTheLastAtOnceAndLeavesNothingBehind() throws IOException {
        StackFile file = new StackFile(folder.resolve("stack.json"));
        file.write(state);

        file.write(new StackState(Phase.STOPPED, process, Map.of(), "", List.of()));

        assertEquals(Phase.STOPPED, file.read().orElseThrow().phase());
        assertFalse(Files.exists(folder.resolve("stack.json.new")));
    }
}
