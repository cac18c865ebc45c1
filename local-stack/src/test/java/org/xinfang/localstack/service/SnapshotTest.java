package org.xinfang.localstack.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    @TempDir
    Path folder;

    private Path packaged = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void aPackagedApplication() throws IOException {
        packaged = folder.resolve("quarkus-app");
        copy = folder.resolve("copy");
        Files.createDirectories(packaged.resolve("lib"));
        Files.writeString(packaged.resolve("run.jar"), "one");
        Files.writeString(packaged.resolve("lib/old.jar"), "library");
        refresh();
    }

    @Test
    void anUnchangedFileKeepsItsTime() throws IOException {
        FileTime before = Files.getLastModifiedTime(copy.resolve("run.jar"));

        refresh();

        assertEquals(before, Files.getLastModifiedTime(copy.resolve("run.jar")));
        assertEquals(Files.getLastModifiedTime(packaged.resolve("run.jar")), before);
    }

    @Test
    void aNewBuildReplacesWhatChangedAndRemovesWhatIsGone() throws IOException {
        Files.writeString(packaged.resolve("run.jar"), "three");
        Files.move(packaged.resolve("lib/old.jar"), packaged.resolve("lib/new.jar"));

        refresh();

        assertEquals("three", Files.readString(copy.resolve("run.jar")));
        assertEquals("library", Files.readString(copy.resolve("lib/new.jar")));
        assertFalse(Files.exists(copy.resolve("lib/old.jar")));
    }

    private void refresh() throws IOException {
        new Snapshot(packaged, copy).refresh();
    }
}
