package org.xinfang.bench.ground;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.component.Http;
import org.xinfang.localstack.component.Jvm;
import org.xinfang.localstack.database.Databases;

/** One process of a packaged service, as in a container: half a gigabyte of heap, no other setting. */
public final class Replica implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration IDLE = Duration.ofMillis(150);
    private static final int IDLE_SECONDS = 5;

    private final Process process;
    private final String address;

    private Replica(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    public static Replica start(
            Component service, Path repository, Path data, int port, Components components, Tokens tokens)
            throws IOException, InterruptedException {
        return start(service, repository, data, port, components, tokens, Map.of());
    }

    /** @param further settings of this service alone */
    public static Replica start(
            Component service,
            Path repository,
            Path data,
            int port,
            Components components,
            Tokens tokens,
            Map<String, String> further)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(Jvm.java(), "-Xmx512m"));
        String recording = System.getProperty("bench.recording", "");
        if (!recording.isEmpty()) {
            words.add("-XX:StartFlightRecording=dumponexit=true,filename=" + recording + "-" + port + ".jfr");
        }
        words.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                repository
                        .resolve(service.label() + "/target/quarkus-app/quarkus-run.jar")
                        .toString()));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(new File(data.toFile(), service.label() + "-" + port + ".log"));
        builder.environment().putAll(further);
        builder.environment().putAll(tokens.environment());
        builder.environment()
                .putAll(Map.of(
                        "XINFANG_HTTP_PORT", String.valueOf(port),
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "XINFANG_DB_URL", Databases.url(components.postgresql(), service),
                        "XINFANG_DB_USER", service.database(),
                        "XINFANG_DB_PASSWORD", Databases.PASSWORD,
                        "XINFANG_KAFKA", components.kafka(),
                        "XINFANG_LEGAL_CLOCK_FILE", Clock.file(data).toString()));
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Replica replica = new Replica(process, "http://127.0.0.1:" + port);
        replica.awaitReady(service);
        return replica;
    }

    private void awaitReady(Component service) throws InterruptedException {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (Http.status(address + "/q/health/ready") != 200) {
            if (!process.isAlive() || System.nanoTime() > latest) {
                throw new IllegalStateException(service + " did not start");
            }
            Thread.sleep(100);
        }
    }

    public String address() {
        return address;
    }

    /** Processor time used so far: what a replica did, as the machine sees it. */
    public Duration worked() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Until it only looks whether there is something to do; or for so long as anybody waits. */
    public void awaitIdle() throws InterruptedException {
        Duration before = worked();
        long latest = System.nanoTime() + PATIENCE.toNanos();
        for (int idle = 0; idle < IDLE_SECONDS && System.nanoTime() < latest; ) {
            Thread.sleep(1000);
            Duration now = worked();
            idle = now.minus(before).compareTo(IDLE) < 0 ? idle + 1 : 0;
            before = now;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
