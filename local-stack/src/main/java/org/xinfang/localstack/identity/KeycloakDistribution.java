package org.xinfang.localstack.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.xinfang.localstack.component.Jvm;
import org.xinfang.localstack.component.OneShot;
import org.xinfang.localstack.component.Tool;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Trouble;

/**
 * The unpacked Keycloak. It is built for our database once, after unpacking, so that each start is the quick, optimised
 * one. Started without its shell script, which would stand as one more process between us and the server.
 */
record KeycloakDistribution(Tool tool, Path zip) {
    private static final String VERSION = "26.5.6";

    static KeycloakDistribution of(Layout layout) {
        return new KeycloakDistribution(
                new Tool(layout.tools().resolve("keycloak-" + VERSION)),
                layout.deliveredPrograms().resolve("keycloak-quarkus-dist-" + VERSION + ".zip"));
    }

    void prepare(Path buildLog) throws IOException, InterruptedException {
        tool.prepare(folder -> {
            unpack(folder);
            build(buildLog);
        });
    }

    /** What follows the options of the JVM. */
    List<String> words(String... arguments) {
        Path home = tool.folder();
        List<String> words = new ArrayList<>(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        words.addAll(List.of(arguments));
        return words;
    }

    /** Keycloak imports the realms that lie here. */
    Path importFolder() {
        return tool.folder().resolve("data/import");
    }

    private void unpack(Path folder) throws IOException {
        if (!Files.exists(zip)) {
            throw new Trouble("Keycloak is not there (" + zip + "). Build it: mvn -pl local-stack package");
        }
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                // Every name begins with the distribution's own folder.
                Path name = Path.of(entry.getName());
                if (!entry.isDirectory()) {
                    Path target = folder.resolve(name.subpath(1, name.getNameCount()));
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
    }

    private void build(Path log) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(Jvm.java(), "-Xmx512m", "-XX:TieredStopAtLevel=1"));
        words.addAll(words(
                "build",
                "--db=postgres",
                "--cache=local",
                "--health-enabled=false",
                "--metrics-enabled=false",
                "--transaction-xa-enabled=false"));
        OneShot.run("Building Keycloak for PostgreSQL", words, log);
    }
}
