package org.xinfang.localstack.command;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.xinfang.localstack.state.StackFile;
import org.xinfang.localstack.state.StackState;
import org.xinfang.localstack.supervise.Leftovers;
import org.xinfang.localstack.supervise.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops the platform, wherever it was started. */
@Command(name = "down", description = "stop the platform")
final class Down implements Callable<Integer> {
    private static final int PATIENCE_SECONDS = 120;

    @Mixin
    private final Place place = new Place();

    private final PrintStream out = System.out;

    @Override
    public Integer call() throws InterruptedException {
        Optional<StackState> state = new StackFile(place.layout().stackFile()).read();
        if (state.isEmpty()
                || (!state.get().isSupervised()
                        && state.get().living().findAny().isEmpty())) {
            out.println("The platform is not running.");
            return 0;
        }
        Progress progress = new Progress(out);
        stop(state.get());
        progress.say("platform", "stopped");
        return 0;
    }

    private static void stop(StackState state) throws InterruptedException {
        Optional<ProcessHandle> supervisor = state.supervisor().living();
        if (supervisor.isPresent()) {
            supervisor.get().destroy();
            try {
                supervisor.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException stubborn) {
                supervisor.get().destroyForcibly();
            }
        }
        Leftovers.stop(state);
    }
}
