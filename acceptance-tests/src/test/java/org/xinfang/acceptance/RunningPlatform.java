package org.xinfang.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.xinfang.localstack.clock.LegalClockFile;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.office.Office;
import org.xinfang.localstack.state.ComponentState;
import org.xinfang.localstack.state.OwnProcess;
import org.xinfang.localstack.state.StackFile;
import org.xinfang.localstack.state.StackState;
import org.xinfang.localstack.status.StackStatus;
import org.xinfang.localstack.status.TakeStatus;
import org.xinfang.platform.core.LegalClock;

/**
 * A platform started on free ports in a new folder by the same script that a newcomer uses. One is shared by all stories
 * that do not need a fresh one; each is stopped after its last story. Its logs stay in {@code target/platforms}.
 */
final class RunningPlatform implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
    private static final long PATIENCE_SECONDS = 600;
    private static final Namespace STORIES = Namespace.create(RunningPlatform.class);

    private final boolean shared;
    private @Nullable Path data;

    private RunningPlatform(boolean shared) {
        this.shared = shared;
    }

    /** A platform of the story's own, on which nothing has happened yet. */
    static RunningPlatform fresh() {
        return new RunningPlatform(false);
    }

    /** The platform of all stories that need none of their own. */
    static RunningPlatform shared() {
        return new RunningPlatform(true);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        if (!shared) {
            start(context.getRequiredTestClass().getSimpleName());
            return;
        }
        RunningPlatform one = context.getRoot().getStore(STORIES).get("shared", RunningPlatform.class);
        if (one == null) {
            start("shared");
            context.getRoot().getStore(STORIES).put("shared", this);
        } else {
            data = one.data;
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (!shared) {
            close();
        }
    }

    /** Stops the platform; JUnit calls it for the shared one when all stories are told. */
    @Override
    public void close() {
        try {
            run("down");
            deleteAllButLogs();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void start(String name) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "platforms"));
        data = Files.createTempDirectory(folder, name + "-").toAbsolutePath();
        run("up", "--detach", "--free-ports", "--no-build");
    }

    Office office() {
        return Office.of(state());
    }

    StackState state() {
        return new StackFile(data().resolve("stack.json")).read().orElseThrow();
    }

    /** An address of this platform, e.g. {@code kafka}. */
    String address(String name) {
        return java.util.Objects.requireNonNull(state().addresses().get(name), name);
    }

    /** Waits until no service has events to send or to take in; on a fresh platform that is the organ directory. */
    void awaitQuiet() {
        TakeStatus status = new TakeStatus(Layout.of(Path.of(System.getProperty("xinfang.home")), data()));
        await("no events under way")
                .atMost(Duration.ofSeconds(PATIENCE_SECONDS))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> waiting("unsent") == 0 && nothingLags(status.of(state())));
    }

    /** A broker that did not answer tells of no group at all. */
    private static boolean nothingLags(StackStatus status) {
        return !status.consumerLag().isEmpty()
                && status.consumerLag().values().stream().allMatch(lag -> lag == 0);
    }

    /** How many events wait in all services together, as the board tells: {@code unsent} or {@code parked}. */
    double waiting(String where) {
        double sum = 0;
        JsonNode board = office().send("GET", "/board/status", "", Map.of(), null)
                .required()
                .body();
        for (JsonNode service : board.path("services")) {
            sum += service.path(where).asDouble(1);
        }
        return sum;
    }

    LegalClockFile clock() {
        return new LegalClockFile(Path.of(state().legalClockFile()), LegalClock.system());
    }

    /** The process behind a component, e.g. {@code notice-service}; it must run. */
    ProcessHandle process(String component) {
        return state().components().stream()
                .filter(candidate -> candidate.name().equals(component))
                .map(ComponentState::process)
                .map(java.util.Objects::requireNonNull)
                .flatMap((OwnProcess own) -> own.living().stream())
                .findFirst()
                .orElseThrow();
    }

    /** Sends a signal, as an accident or an operator would. */
    void signal(String component, String signal) {
        try {
            new ProcessBuilder(
                            "kill",
                            "-" + signal,
                            String.valueOf(process(component).pid()))
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    Path data() {
        return java.util.Objects.requireNonNull(data);
    }

    private void run(String command, String... options) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("xinfang.home"));
        List<String> words = Stream.concat(
                        Stream.of(home.resolve("xinfang").toString(), command, "--data", data().toString()),
                        Stream.of(options))
                .toList();
        Process script = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data().resolve(command + ".txt").toFile()))
                .start();
        if (!script.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || script.exitValue() != 0) {
            throw new IllegalStateException(
                    "xinfang " + command + " failed: " + Files.readString(data().resolve(command + ".txt")));
        }
    }

    private void deleteAllButLogs() throws IOException {
        try (Stream<Path> files = Files.walk(data())) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.startsWith(data().resolve("logs")))
                    .forEach(file -> file.toFile().delete());
        }
    }
}
