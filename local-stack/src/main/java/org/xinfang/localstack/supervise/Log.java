package org.xinfang.localstack.supervise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of one process: one file for this run of the platform, and the one of the run before. */
record Log(Path file) {

    void beginRun() throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) {
            Files.move(file, Path.of(file + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The last lines, to be shown when a process ends before its time. */
    String tail(int lines) {
        try {
            // Not every program writes clean UTF-8; a decoder that replaces is enough to look at it.
            List<String> all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join(System.lineSeparator(), all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException none) {
            return "";
        }
    }
}
