package org.xinfang.localstack.service;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The copy of a packaged application from which it runs, so that a build never replaces the jars under a running
 * process. Unchanged files stay as they are, with their times, or the class archive would have to be made anew.
 */
record Snapshot(Path packaged, Path copy) {

    void refresh() throws IOException {
        Files.createDirectories(copy);
        Set<Path> wanted;
        try (Stream<Path> files = Files.walk(packaged)) {
            wanted =
                    files.filter(Files::isRegularFile).map(packaged::relativize).collect(Collectors.toSet());
        }
        for (Path file : wanted) {
            refresh(packaged.resolve(file), copy.resolve(file));
        }
        Files.walkFileTree(copy, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!wanted.contains(copy.relativize(file))) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void refresh(Path from, Path to) throws IOException {
        if (Files.exists(to)
                && Files.size(from) == Files.size(to)
                && Files.getLastModifiedTime(from).equals(Files.getLastModifiedTime(to))) {
            return;
        }
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
