package org.xinfang.routing.directory;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks again and again whether the day of a change has come. The directory itself is right without it. */
@ApplicationScoped
class DirectoryRound {
    private final TellBegunChanges tellBegunChanges;

    DirectoryRound(TellBegunChanges tellBegunChanges) {
        this.tellBegunChanges = tellBegunChanges;
    }

    @Scheduled(
            identity = "tell-begun-organ-changes",
            every = "{xinfang.directory.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void walk() {
        tellBegunChanges.tell();
    }
}
