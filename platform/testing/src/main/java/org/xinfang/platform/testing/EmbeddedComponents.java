package org.xinfang.platform.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The components as processes of this machine, run by local-stack's testbed in a JVM of its own. */
final class EmbeddedComponents implements Components {
    private static final String PASSWORD = "xinfang-local";

    private final Process testbed;
    private final Path data;
    private final PrintWriter orders;
    private final BufferedReader answers;
    private final String database;
    private final String[] ports;

    private EmbeddedComponents(Process testbed, Path data, String database) throws IOException {
        this.testbed = testbed;
        this.data = data;
        this.database = database;
        this.orders = new PrintWriter(testbed.outputWriter(StandardCharsets.UTF_8), true);
        this.answers = testbed.inputReader(StandardCharsets.UTF_8);
        this.ports = expect("READY").split(" ");
    }

    static EmbeddedComponents start(String database) {
        try {
            Path repository = repository();
            Path stack = repository.resolve("local-stack/target");
            Path data = Files.createTempDirectory("xinfang-test-");
            Process testbed = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                            "-cp",
                            stack.resolve("local-stack.jar") + java.io.File.pathSeparator + stack.resolve("lib") + "/*",
                            "org.xinfang.localstack.testbed.Testbed",
                            repository.toString(),
                            data.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new EmbeddedComponents(testbed, data, database);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("local-stack/pom.xml"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("run the tests inside the repository");
            }
            folder = parent;
        }
        return folder;
    }

    @Override
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + ports[1] + "/" + database;
    }

    @Override
    public String user() {
        return database;
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    @Override
    public String kafka() {
        return "127.0.0.1:" + ports[2];
    }

    @Override
    public void stopKafka() {
        order("kafka stop");
    }

    @Override
    public void startKafka() {
        order("kafka start");
    }

    @Override
    public void close() {
        orders.close();
        try {
            testbed.waitFor();
            deleteData();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void order(String order) {
        orders.println(order);
        expect("OK");
    }

    private String expect(String beginning) {
        try {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(beginning)) {
                    return line;
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        throw new IllegalStateException("the testbed ended; its logs are in " + data.resolve("logs")
                + ". Is local-stack built (mvn -pl local-stack package)?");
    }

    private void deleteData() {
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException leftBehind) {
            // A temporary folder that stays harms nobody.
        }
    }
}
