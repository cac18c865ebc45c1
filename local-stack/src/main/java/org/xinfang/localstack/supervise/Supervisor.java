package org.xinfang.localstack.supervise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Ports;
import org.xinfang.localstack.state.OwnProcess;
import org.xinfang.localstack.state.Phase;
import org.xinfang.localstack.state.StackFile;
import org.xinfang.localstack.state.StackState;

/** Runs the platform: all processes side by side, as the table of components orders it. */
public final class Supervisor implements Bulletin {
    private final Layout layout;
    private final Ports ports;
    private final Progress progress;
    private final StackFile file;
    private final Map<Component, Attendant> attendants = new EnumMap<>(Component.class);
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile Phase phase = Phase.STARTING;

    public Supervisor(Layout layout, Ports ports, Progress progress) {
        this.layout = layout;
        this.ports = ports;
        this.progress = progress;
        this.file = new StackFile(layout.stackFile());
        Programs programs = new Programs(layout, ports);
        for (Component component : Component.values()) {
            List<Attendant> waitsFor = attendants.entrySet().stream()
                    .filter(entry -> component.waitsFor().contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            Log log = new Log(layout.log(component.label()));
            attendants.put(component, new Attendant(component, programs.of(component), log, this, waitsFor));
        }
    }

    /** @return whether everything that is built has become ready; as soon as one thing fails, false */
    public boolean start() {
        attendants.values().forEach(Attendant::start);
        boolean all = allReady().join();
        enter(all ? Phase.READY : Phase.FAILED);
        return all;
    }

    private CompletableFuture<Boolean> allReady() {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        CompletableFuture<?>[] outcomes = attendants.values().stream()
                .map(attendant -> attendant.outcome().thenAccept(ready -> {
                    if (!ready) {
                        answer.complete(false);
                    }
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture<Void> every = CompletableFuture.allOf(outcomes);
        return answer.applyToEither(every.thenApply(done -> true), ready -> ready);
    }

    /** Ends all processes; first those that no other waits for. Returns when they have ended. */
    public void stop() {
        enter(Phase.STOPPING);
        for (List<Component> layer : StopOrder.layers()) {
            stop(layer);
        }
        enter(Phase.STOPPED);
        progress.say("platform", "stopped");
        stopped.countDown();
    }

    private void stop(List<Component> layer) {
        List<Thread> threads = layer.stream()
                .map(attendants::get)
                .map(attendant -> Thread.ofPlatform().start(() -> stop(attendant)))
                .toList();
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(Attendant attendant) {
        try {
            attendant.stop();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /** Blocks until {@link #stop} has done its work. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    public StackState state() {
        return new StackState(
                phase,
                OwnProcess.of(ProcessHandle.current()),
                Addresses.of(ports),
                layout.legalClockFile().toString(),
                attendants.values().stream()
                        .map(attendant -> attendant.state(ports))
                        .toList());
    }

    @Override
    public void say(Component component, String news) {
        progress.say(component.label(), news);
    }

    @Override
    public synchronized void changed() {
        file.write(state());
    }

    private void enter(Phase next) {
        phase = next;
        changed();
    }
}
