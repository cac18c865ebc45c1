package org.xinfang.localstack.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnProcessTest {
    private static final long ONE_MINUTE = 60_000;

    @Test
    void aLivingProcessIsFoundAgain() {
        ProcessHandle current = ProcessHandle.current();

        assertEquals(Optional.of(current), OwnProcess.of(current).living());
    }

    @Test
    void aProcessThatHasOurNumberButAnotherStartIsNotOurs() {
        OwnProcess current = OwnProcess.of(ProcessHandle.current());

        OwnProcess earlier = new OwnProcess(current.pid(), current.startedAt() - ONE_MINUTE);

        assertTrue(earlier.living().isEmpty());
    }

    @Test
    void anEndedProcessIsNotFound() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("true").start();
        OwnProcess own = OwnProcess.of(process.toHandle());
        process.waitFor();

        assertTrue(own.living().isEmpty());
    }
}
