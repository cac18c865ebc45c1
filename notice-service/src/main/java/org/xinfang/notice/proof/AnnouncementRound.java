package org.xinfang.notice.proof;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for announcements that have taken effect; whoever was down on the day finds them later, with the true date. */
@ApplicationScoped
class AnnouncementRound {
    private final EndAnnouncements endAnnouncements;

    AnnouncementRound(EndAnnouncements endAnnouncements) {
        this.endAnnouncements = endAnnouncements;
    }

    @Scheduled(
            identity = "end-announcements",
            every = "{xinfang.notice.announcement.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void walk() {
        int ended;
        do {
            ended = endAnnouncements.end();
        } while (ended > 0);
    }
}
