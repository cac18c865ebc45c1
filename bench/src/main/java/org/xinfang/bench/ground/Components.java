package org.xinfang.bench.ground;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.xinfang.localstack.component.Jvm;
import org.xinfang.localstack.database.Postgres;
import org.xinfang.localstack.testbed.Testbed;

/** The local stack's PostgreSQL and Kafka in a folder of their own; they end with this object or with this process. */
public final class Components implements AutoCloseable {
    private final Process testbed;
    private final int postgresql;
    private final int kafka;

    /** What docs/operations.md advises for a database of this size; the local stack's build of PostgreSQL is without lz4. */
    private static final String AS_A_SERVER =
            "shared_buffers=2GB,max_wal_size=8GB,checkpoint_timeout=15min,wal_compression=pglz,random_page_cost=1.1";

    private Components(Process testbed, Path log) throws IOException {
        this.testbed = testbed;
        String[] ready =
                awaitReady(testbed.inputReader(StandardCharsets.UTF_8), log).split(" ");
        this.postgresql = Integer.parseInt(ready[1]);
        this.kafka = Integer.parseInt(ready[2]);
    }

    public static Components start(Path repository, Path data) throws IOException {
        Path log = data.resolve("testbed.log");
        Process testbed = new ProcessBuilder(
                        Jvm.java(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-D" + Postgres.SETTINGS + "=" + AS_A_SERVER,
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Testbed.class.getName(),
                        repository.toString(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
        return new Components(testbed, log);
    }

    private static String awaitReady(BufferedReader said, Path log) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("READY")) {
                return line;
            }
        }
        throw new IllegalStateException("PostgreSQL and Kafka did not start: " + Files.readString(log));
    }

    /** The topics that the measured service hears, as their owners make them. */
    public void createTopics(String... topics) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka()))) {
            admin.createTopics(Stream.of(topics)
                            .map(topic -> new NewTopic(topic, Optional.of(6), Optional.empty()))
                            .toList())
                    .all()
                    .get();
        }
    }

    public int postgresql() {
        return postgresql;
    }

    public String kafka() {
        return "127.0.0.1:" + kafka;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        testbed.getOutputStream().close();
        testbed.waitFor();
    }
}
