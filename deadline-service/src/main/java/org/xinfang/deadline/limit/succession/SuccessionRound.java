package org.xinfang.deadline.limit.succession;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Looks for limits of organs that have ended. Not the news of an organ's end is the occasion: limits may be heard of
 * after it, and the last day of an organ may be announced long before.
 */
@ApplicationScoped
class SuccessionRound {

    private final ReassignTimeLimits reassignTimeLimits;

    SuccessionRound(ReassignTimeLimits reassignTimeLimits) {
        this.reassignTimeLimits = reassignTimeLimits;
    }

    @Scheduled(
            every = "{xinfang.succession.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        while (reassignTimeLimits.reassign() == ReassignTimeLimits.BATCH) {
            // a full batch: there may be more
        }
    }
}
