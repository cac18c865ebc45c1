package org.xinfang.deadline.watch;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks again every few seconds; the legal clock may have moved by a second or, in a simulation, by months. */
@ApplicationScoped
class Watchman {

    private final AnnounceDueWarnings warnings;
    private final AnnounceMissed missed;

    Watchman(AnnounceDueWarnings warnings, AnnounceMissed missed) {
        this.warnings = warnings;
        this.missed = missed;
    }

    @Scheduled(
            every = "{xinfang.watch.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        while (warnings.announce() == AnnounceDueWarnings.BATCH) {
            // a full batch: there may be more
        }
        while (missed.announce() == AnnounceMissed.BATCH) {
            // a full batch: there may be more
        }
    }
}
