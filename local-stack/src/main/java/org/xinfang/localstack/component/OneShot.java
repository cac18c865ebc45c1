package org.xinfang.localstack.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xinfang.localstack.layout.Trouble;

/** A program that does one piece of work and ends. */
public final class OneShot {
    private OneShot() {}

    /**
     * Runs to the end.
     *
     * @throws Trouble when it does not succeed, naming its log
     */
    public static void run(String work, List<String> words, Path log) throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new Trouble(work + " failed; see " + log);
            }
        } finally {
            // Does nothing to one that has ended; ends one whose waiter was interrupted.
            process.destroy();
        }
    }
}
