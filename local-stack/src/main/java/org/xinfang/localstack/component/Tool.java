package org.xinfang.localstack.component;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A program of others that is made ready once and then shared by all platforms of this checkout. Two platforms that
 * start together wait for each other; work that was broken off is done again.
 *
 * @param folder where it lives; its name carries the version
 */
public record Tool(Path folder) {

    /** Fills an empty folder. */
    @FunctionalInterface
    public interface Recipe {
        void fill(Path folder) throws IOException, InterruptedException;
    }

    public void prepare(Recipe recipe) throws IOException, InterruptedException {
        Files.createDirectories(folder.getParent());
        Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid() || Files.exists(done())) {
                return;
            }
            clear();
            Files.createDirectories(folder);
            recipe.fill(folder);
            Files.createFile(done());
        }
    }

    private Path done() {
        return folder.resolve(".complete");
    }

    private void clear() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
