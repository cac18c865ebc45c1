package org.xinfang.deadline.watch;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.xinfang.platform.core.LegalClock;

/** Looks again every few seconds; the legal clock may have moved by a second or, in a simulation, by months. */
@ApplicationScoped
class Watchman {

    private final Announce announce;
    private final WatchMeters meters;
    private final LegalClock clock;

    Watchman(Announce announce, WatchMeters meters, LegalClock clock) {
        this.announce = announce;
        this.meters = meters;
        this.clock = clock;
    }

    @Scheduled(
            every = "{xinfang.watch.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        boolean more = true;
        while (more) {
            more = meters.timed(() -> announce.announce(clock.now())).size() == Announce.BATCH;
        }
        meters.backlog(clock.now());
    }
}
