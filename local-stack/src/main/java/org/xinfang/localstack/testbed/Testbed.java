package org.xinfang.localstack.testbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.xinfang.localstack.broker.Kafka;
import org.xinfang.localstack.component.Command;
import org.xinfang.localstack.component.Program;
import org.xinfang.localstack.database.Postgres;
import org.xinfang.localstack.layout.Door;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Ports;

/**
 * Runs the real PostgreSQL and the real Kafka on free ports in a folder of their own, says {@code READY <postgresql port>
 * <kafka port>}, and ends both when its input ends: with the test that began it, however that ends.
 *
 * <p>Arguments: the repository, and the data folder. The line {@code kafka stop} or {@code kafka start} on its input takes
 * the broker away and brings it back; {@code OK} answers.
 */
public final class Testbed {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PROBE_MILLIS = 50;

    private final Layout layout;
    private final Ports ports = Ports.free();
    private final Map<String, Process> running = new LinkedHashMap<>();

    private Testbed(Layout layout) {
        this.layout = layout;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Testbed testbed = new Testbed(Layout.of(Path.of(arguments[0]), Path.of(arguments[1])));
        Runtime.getRuntime().addShutdownHook(new Thread(testbed::end));
        testbed.serve();
    }

    private void serve() throws IOException, InterruptedException {
        Files.createDirectories(layout.logs());
        Program postgres = new Postgres(layout, ports);
        Program kafka = new Kafka(layout, ports);
        begin("postgresql", postgres);
        begin("kafka", kafka);
        awaitReady("postgresql", postgres);
        postgres.furnish();
        awaitReady("kafka", kafka);
        System.out.println("READY " + ports.of(Door.POSTGRESQL) + " " + ports.of(Door.KAFKA));
        for (String order = IO.readln(); order != null; order = IO.readln()) {
            obey(order, kafka);
            System.out.println("OK");
        }
        System.exit(0);
    }

    private void obey(String order, Program kafka) throws IOException, InterruptedException {
        switch (order) {
            case "kafka stop" -> process("kafka").destroyForcibly().waitFor();
            case "kafka start" -> {
                begin("kafka", kafka);
                awaitReady("kafka", kafka);
            }
            default -> throw new IllegalArgumentException("unknown order: " + order);
        }
    }

    private void begin(String name, Program program) throws IOException, InterruptedException {
        program.prepare();
        Command command = program.command();
        ProcessBuilder builder = new ProcessBuilder(command.words())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(layout.log(name).toFile()));
        builder.environment().putAll(command.environment());
        running.put(name, builder.start());
    }

    private void awaitReady(String name, Program program) throws InterruptedException {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!program.isReady()) {
            if (System.nanoTime() > latest || !process(name).isAlive()) {
                throw new IllegalStateException(name + " did not start; see " + layout.log(name));
            }
            Thread.sleep(PROBE_MILLIS);
        }
    }

    private void end() {
        running.values().forEach(Process::destroyForcibly);
    }

    private Process process(String name) {
        return Objects.requireNonNull(running.get(name), name);
    }
}
