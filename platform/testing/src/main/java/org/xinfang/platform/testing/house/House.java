package org.xinfang.platform.testing.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module as the rules see it.
 *
 * @param root its root package
 * @param folder its folder
 * @param classes its production classes
 */
record House(String root, Path folder, JavaClasses classes) {

    static House at(String root, Path folder) {
        return new House(
                root,
                folder,
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root));
    }

    List<SourceFile> production() {
        return sources("src/main/java");
    }

    List<SourceFile> tests() {
        return sources("src/test/java");
    }

    Path applicationProperties() {
        return folder.resolve("src/main/resources/application.properties");
    }

    private List<SourceFile> sources(String below) {
        Path sources = folder.resolve(below);
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
