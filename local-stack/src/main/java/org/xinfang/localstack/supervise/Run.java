package org.xinfang.localstack.supervise;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.Map;
import org.xinfang.localstack.component.Command;
import org.xinfang.localstack.component.Program;
import org.xinfang.localstack.state.OwnProcess;

/** One process from its beginning to its end. */
record Run(Process process) {
    private static final long PROBE_MILLIS = 100;

    static Run begin(Command command, Log log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.words())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.file().toFile()));
        Map<String, String> environment = builder.environment();
        // What the user has set for other platforms must not reach into this one.
        environment.keySet().removeIf(name -> name.startsWith("XINFANG_"));
        environment.putAll(command.environment());
        return new Run(builder.start());
    }

    /** Waits until the program does its work; false when it ends before, or takes too long. */
    boolean becomesReady(Program program, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (program.isReady()) {
                return true;
            }
            Thread.sleep(PROBE_MILLIS);
        }
        return false;
    }

    /** @return the exit code */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    OwnProcess own() {
        return OwnProcess.of(process.toHandle());
    }
}
