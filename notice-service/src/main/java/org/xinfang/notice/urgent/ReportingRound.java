package org.xinfang.notice.urgent;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for reports that have become complete, whichever of their parts came last. Any number of workers may look. */
@ApplicationScoped
class ReportingRound {
    private final DraftUrgentReports draftUrgentReports;

    ReportingRound(DraftUrgentReports draftUrgentReports) {
        this.draftUrgentReports = draftUrgentReports;
    }

    @Scheduled(
            identity = "draft-urgent-reports",
            every = "{xinfang.notice.urgent.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void walk() {
        draftUrgentReports.draft();
    }
}
