package org.xinfang.localstack.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Ports;
import org.xinfang.localstack.state.Phase;
import org.xinfang.localstack.state.StackFile;
import org.xinfang.localstack.state.StackState;
import org.xinfang.localstack.supervise.Leftovers;
import org.xinfang.localstack.supervise.Progress;
import org.xinfang.localstack.supervise.Supervisor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the platform and looks after it until it is told to stop. */
@Command(name = "up", description = "start the platform; Ctrl-C stops it")
final class Up implements Callable<Integer> {
    @Mixin
    private final Place place = new Place();

    @Option(names = "--detach", description = "return when everything is ready, and leave it running")
    private boolean detach;

    @Option(names = "--free-ports", description = "take free ports instead of the usual ones; see stack.json")
    private boolean freePorts;

    @Option(names = "--unattended", hidden = true, description = "somebody else says where everything is")
    private boolean unattended;

    private final PrintStream out = System.out;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Layout layout = place.layout();
        Files.createDirectories(layout.logs());
        Optional<DataLock> lock = DataLock.take(layout.lockFile());
        if (lock.isEmpty()) {
            return new AlreadyRunning(layout, out).tell();
        }
        if (detach) {
            lock.get().close();
            return new Background(layout, freePorts, out).start();
        }
        try (DataLock held = lock.get()) {
            return supervise(layout, held);
        }
    }

    private int supervise(Layout layout, DataLock held) throws InterruptedException {
        Progress progress = new Progress(out);
        stopLeftovers(layout, progress);
        Ports ports = freePorts ? Ports.free() : Ports.usual();
        ports.requireFree();
        Supervisor supervisor = new Supervisor(layout, ports, progress);
        Thread hook = new Thread(supervisor::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        if (!supervisor.start()) {
            return 1;
        }
        progress.say("platform", "ready");
        if (!unattended) {
            out.println(Welcome.text(supervisor.state(), layout));
        }
        supervisor.awaitStop();
        return held.isHeld() ? 0 : 1;
    }

    private static void stopLeftovers(Layout layout, Progress progress) {
        Optional<StackState> before = new StackFile(layout.stackFile()).read();
        if (before.isPresent() && before.get().phase() != Phase.STOPPED) {
            long count = Leftovers.stop(before.get());
            if (count > 0) {
                progress.say("platform", count + " processes of a broken-off run were still there and are stopped");
            }
        }
    }
}
