package org.xinfang.notice.issue;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.xinfang.notice.registry.Lease;

/** Walks the ready notices, outside any consumer: printing takes its time. Any number of workers may walk. */
@ApplicationScoped
class IssuingRound {
    private static final Logger LOG = Logger.getLogger(IssuingRound.class);

    private final LeaseNotice leaseNotice;
    private final IssueNotice issueNotice;
    private final GiveBackNotice giveBackNotice;
    private final IssueConfig config;

    IssuingRound(LeaseNotice leaseNotice, IssueNotice issueNotice, GiveBackNotice giveBackNotice, IssueConfig config) {
        this.leaseNotice = leaseNotice;
        this.issueNotice = issueNotice;
        this.giveBackNotice = giveBackNotice;
        this.config = config;
    }

    @Scheduled(
            identity = "issue-notices",
            every = "{xinfang.notice.issue.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void walk() {
        for (var lease = leaseNotice.next(); lease.isPresent(); lease = leaseNotice.next()) {
            issue(lease.get());
        }
    }

    private void issue(Lease lease) {
        if (lease.attempt() > config.attempts()) {
            giveBackNotice.giveBack(lease, "工作进程多次中断");
            return;
        }
        try {
            issueNotice.issue(lease);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "notice %s not issued, attempt %d", lease.work(), lease.attempt());
            giveBackNotice.giveBack(lease, failure.getClass().getSimpleName());
        }
    }
}
