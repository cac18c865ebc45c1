package org.xinfang.localstack.supervise;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.component.Program;
import org.xinfang.localstack.layout.Ports;
import org.xinfang.localstack.state.ComponentState;
import org.xinfang.localstack.state.Phase;

class AttendantTest {
    private static final Ports PORTS = Ports.usual();

    @TempDir
    Path folder;

    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final Queue<Attendant> started = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stopAll() throws InterruptedException {
        for (Attendant attendant : started) {
            attendant.stop();
        }
    }

    @Test
    void aProcessThatWasKilledIsStartedAgain() {
        Attendant attendant = start(Component.KAFKA, ShellProgram.lasting(folder), List.of());
        assertTrue(attendant.outcome().join());
        ProcessHandle first = process(attendant);

        first.destroyForcibly();

        await().until(() -> state(attendant).restarts() == 1 && state(attendant).phase() == Phase.READY);
        assertTrue(process(attendant).pid() != first.pid());
        assertTrue(said.contains("ended with exit code 137 and is started again"), said::toString);
    }

    @Test
    void aProcessThatNeverBecomesReadyIsGivenUpWithTheEndOfItsLog() {
        Attendant attendant = start(Component.KAFKA, ShellProgram.broken(folder), List.of());

        assertFalse(attendant.outcome().join());

        assertEquals(Phase.FAILED, state(attendant).phase());
        assertTrue(said.stream().anyMatch(line -> line.endsWith("cannot work")), said::toString);
    }

    @Test
    void whatWaitsForAFailedProcessIsNotStarted() {
        Attendant broken = start(Component.KAFKA, ShellProgram.broken(folder), List.of());
        Attendant waiting = start(Component.INTAKE, ShellProgram.lasting(folder), List.of(broken));

        assertFalse(waiting.outcome().join());
        assertTrue(said.contains("cannot start without kafka"), said::toString);
    }

    @Test
    void aStoppedProcessStaysStopped() throws InterruptedException {
        Attendant attendant = start(Component.KAFKA, ShellProgram.lasting(folder), List.of());
        assertTrue(attendant.outcome().join());
        ProcessHandle process = process(attendant);

        attendant.stop();

        assertFalse(process.isAlive());
        assertEquals(Phase.STOPPED, state(attendant).phase());
        assertEquals(0, state(attendant).restarts());
        assertNull(state(attendant).process());
    }

    private Attendant start(Component component, Program program, List<Attendant> waitsFor) {
        Bulletin bulletin = new Bulletin() {
            @Override
            public void say(Component about, String news) {
                said.add(news);
            }

            @Override
            public void changed() {}
        };
        Log log = new Log(folder.resolve("logs").resolve(component.label() + ".log"));
        Attendant attendant = new Attendant(component, program, log, bulletin, waitsFor);
        started.add(attendant);
        attendant.start();
        return attendant;
    }

    private static ComponentState state(Attendant attendant) {
        return attendant.state(PORTS);
    }

    private static ProcessHandle process(Attendant attendant) {
        return Objects.requireNonNull(state(attendant).process()).living().orElseThrow();
    }
}
