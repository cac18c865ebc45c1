package org.xinfang.localstack.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.xinfang.localstack.component.Tool;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Trouble;

/** The PostgreSQL of the build's binaries jar, unpacked. */
record PostgresBinaries(Tool tool) {

    static PostgresBinaries of(Layout layout) {
        return new PostgresBinaries(new Tool(layout.tools().resolve("postgresql-17.7.0")));
    }

    void prepare() throws IOException, InterruptedException {
        tool.prepare(PostgresBinaries::unpack);
    }

    String program(String name) {
        return tool.folder().resolve("bin").resolve(name).toString();
    }

    /** The archive's name inside the jar, for this machine. */
    static String archiveFor(String operatingSystem, String processor) {
        String system = operatingSystem.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String chip = processor.equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + system + "-" + chip + ".txz";
    }

    private static void unpack(Path folder) throws IOException {
        String archive = archiveFor(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new Trouble(
                        "No PostgreSQL for this machine in the build (" + archive + "). See local-stack/pom.xml.");
            }
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
