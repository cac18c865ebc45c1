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
 * @param production its production sources
 * @param tests the sources of its tests
 */
record House(String root, Path folder, JavaClasses classes, List<SourceFile> production, List<SourceFile> tests) {

    static House at(String root, Path folder) {
        return of(
                root,
                folder,
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root));
    }

    /** Sources are read once: parsing them is the costly part of the rules. */
    static House of(String root, Path folder, JavaClasses classes) {
        return new House(
                root,
                folder,
                classes,
                sources(folder.resolve("src/main/java")),
                sources(folder.resolve("src/test/java")));
    }

    Path applicationProperties() {
        return folder.resolve("src/main/resources/application.properties");
    }

    private static List<SourceFile> sources(Path sources) {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return SourceFile.readAll(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
