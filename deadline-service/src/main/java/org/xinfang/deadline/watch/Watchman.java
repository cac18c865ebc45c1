package org.xinfang.deadline.watch;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.xinfang.deadline.bulk.Workers;
import org.xinfang.platform.core.LegalClock;

/** Looks again every few seconds; the legal clock may have moved by a second or, in a simulation, by months. */
@ApplicationScoped
class Watchman {

    private final Announce announce;
    private final WatchMeters meters;
    private final Workers workers;
    private final LegalClock clock;

    Watchman(Announce announce, WatchMeters meters, Workers workers, LegalClock clock) {
        this.announce = announce;
        this.meters = meters;
        this.workers = workers;
        this.clock = clock;
    }

    @Scheduled(
            every = "{xinfang.watch.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        workers.workOff(this::announceBatch);
        meters.backlog(clock.now());
    }

    /** A batch may be small though much is left: what another worker's batch holds is passed over. */
    private boolean announceBatch() {
        return !meters.timed(() -> announce.announce(clock.now())).isEmpty();
    }
}
