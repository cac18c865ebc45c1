package org.xinfang.localstack.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolTest {
    @TempDir
    Path folder;

    @Test
    void isMadeReadyOnce() throws Exception {
        Tool tool = new Tool(folder.resolve("tool-1.0"));
        AtomicInteger times = new AtomicInteger();

        tool.prepare(target -> times.incrementAndGet());
        tool.prepare(target -> times.incrementAndGet());

        assertEquals(1, times.get());
    }

    @Test
    void workThatWasBrokenOffIsDoneAgainFromTheBeginning() throws Exception {
        Tool tool = new Tool(folder.resolve("tool-1.0"));
        assertThrows(
                IOException.class,
                () -> tool.prepare(target -> {
                    Files.createFile(target.resolve("half"));
                    throw new IOException("power cut");
                }));

        tool.prepare(target -> Files.createFile(target.resolve("whole")));

        assertFalse(Files.exists(tool.folder().resolve("half")));
        assertTrue(Files.exists(tool.folder().resolve("whole")));
    }
}
