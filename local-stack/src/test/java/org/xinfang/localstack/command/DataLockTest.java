package org.xinfang.localstack.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
    @TempDir
    Path folder;

    @Test
    void theFileNamesItsHolderAndIsFreeAgainAfterwards() throws IOException {
        Path file = folder.resolve("lock");
        try (DataLock lock = DataLock.take(file).orElseThrow()) {
            assertTrue(lock.isHeld());
            assertEquals(String.valueOf(ProcessHandle.current().pid()), Files.readString(file));
        }
        DataLock.take(file).orElseThrow().close();
    }
}
