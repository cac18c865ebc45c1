package org.xinfang.localstack.supervise;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.component.Program;
import org.xinfang.localstack.layout.Door;
import org.xinfang.localstack.layout.Ports;
import org.xinfang.localstack.layout.Trouble;
import org.xinfang.localstack.state.ComponentState;
import org.xinfang.localstack.state.Phase;

/**
 * Looks after one process: prepares it, begins it, and begins it again whenever it ends without being asked to. Only a
 * process that ends before it was ever ready is given up.
 */
final class Attendant {
    private static final Duration START_PATIENCE = Duration.ofMinutes(4);
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(15));

    private final Component component;
    private final Program program;
    private final Log log;
    private final Bulletin bulletin;
    private final List<Attendant> waitsFor;
    private final CompletableFuture<Boolean> outcome = new CompletableFuture<>();
    private final Thread thread;

    private volatile Phase phase = Phase.WAITING;
    private volatile @Nullable Run run;
    private volatile boolean stopping;
    private volatile int restarts;

    Attendant(Component component, Program program, Log log, Bulletin bulletin, List<Attendant> waitsFor) {
        this.component = component;
        this.program = program;
        this.log = log;
        this.bulletin = bulletin;
        this.waitsFor = List.copyOf(waitsFor);
        this.thread = Thread.ofPlatform().name(component.label()).unstarted(this::live);
    }

    void start() {
        thread.start();
    }

    /** True once it has been ready (or there is nothing to run), false when it is given up. */
    CompletableFuture<Boolean> outcome() {
        return outcome;
    }

    Component component() {
        return component;
    }

    /** Ends the process and leaves it ended. */
    void stop() throws InterruptedException {
        @Nullable Run last = letGo();
        if (last != null && last.process().isAlive()) {
            enter(Phase.STOPPING);
            if (!Stopping.stop(component, last.process().toHandle())) {
                bulletin.say(component, "did not end when asked and was ended by force");
            }
        }
        thread.interrupt();
        thread.join();
        if (phase != Phase.NOT_BUILT) {
            enter(Phase.STOPPED);
        }
    }

    ComponentState state(Ports ports) {
        @Nullable Run current = run;
        Map<String, Integer> numbers = component.doors().stream().collect(Collectors.toMap(Door::label, ports::of));
        return new ComponentState(
                component.label(),
                phase,
                current != null && current.process().isAlive() ? current.own() : null,
                numbers,
                log.file().toString(),
                restarts);
    }

    private void live() {
        try {
            if (!program.isBuilt()) {
                bulletin.say(component, "is not built and is left out");
                enter(Phase.NOT_BUILT);
                outcome.complete(true);
                return;
            }
            log.beginRun();
            program.prepare();
            for (Attendant other : waitsFor) {
                if (!other.outcome().join()) {
                    giveUp("cannot start without " + other.component().label());
                    return;
                }
            }
            attend();
        } catch (IOException | Trouble trouble) {
            giveUp(String.valueOf(trouble.getMessage()));
        } catch (InterruptedException stopped) {
            outcome.complete(false);
        }
    }

    private void attend() throws IOException, InterruptedException {
        int failures = 0;
        while (begin()) {
            Run current = Objects.requireNonNull(run);
            if (current.becomesReady(program, START_PATIENCE)) {
                welcome();
                failures = 0;
            } else if (!outcome.isDone() && !stopping) {
                giveUp("did not become ready. The end of " + log.file() + ":\n" + log.tail(25));
                return;
            }
            int exitCode = current.awaitEnd();
            if (stopping) {
                return;
            }
            failures++;
            restarts++;
            bulletin.say(component, "ended with exit code " + exitCode + " and is started again");
            enter(Phase.RESTARTING);
            Thread.sleep(BACKOFF.pause(failures));
        }
    }

    private void welcome() {
        if (!outcome.isDone()) {
            program.furnish();
        }
        bulletin.say(component, "ready");
        enter(Phase.READY);
        outcome.complete(true);
    }

    private synchronized boolean begin() throws IOException {
        if (stopping) {
            return false;
        }
        run = Run.begin(program.command(), log);
        enter(Phase.STARTING);
        return true;
    }

    /** After this no new process begins. */
    private synchronized @Nullable Run letGo() {
        stopping = true;
        return run;
    }

    private void giveUp(String reason) {
        bulletin.say(component, reason);
        enter(Phase.FAILED);
        outcome.complete(false);
    }

    private void enter(Phase next) {
        phase = next;
        bulletin.changed();
    }
}
