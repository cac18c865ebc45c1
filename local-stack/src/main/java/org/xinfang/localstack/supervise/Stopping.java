package org.xinfang.localstack.supervise;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.xinfang.localstack.component.Component;

/** Ends a process: asks it, waits, and insists only when it does not listen. */
final class Stopping {
    private static final int PATIENCE_SECONDS = 30;

    private Stopping() {}

    /** @return whether it ended by itself */
    static boolean stop(Component component, ProcessHandle process) {
        ask(component, process);
        if (ends(process)) {
            return true;
        }
        process.destroyForcibly();
        ends(process);
        return false;
    }

    private static void ask(Component component, ProcessHandle process) {
        if (component != Component.POSTGRESQL) {
            process.destroy();
            return;
        }
        try {
            // PostgreSQL would wait for its last client; an interrupt is its "fast shutdown".
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noKill) {
            process.destroy();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stubborn) {
            return false;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
