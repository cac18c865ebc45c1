package org.xinfang.deadline.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.deadline.limit.Chronicle;
import org.xinfang.deadline.limit.HistoryEntry;
import org.xinfang.deadline.limit.LimitEvents;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.platform.core.LegalClock;

/** Tells once that a limit's last day ended without the owed act. */
@ApplicationScoped
class AnnounceMissed {

    static final int BATCH = 200;

    private final Announcements announcements;
    private final TimeLimits limits;
    private final Chronicle chronicle;
    private final LegalClock clock;

    AnnounceMissed(Announcements announcements, TimeLimits limits, Chronicle chronicle, LegalClock clock) {
        this.announcements = announcements;
        this.limits = limits;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Announces one batch; returns how many limits it held. */
    @Transactional
    int announce() {
        LocalDate today = clock.today();
        List<UUID> due = announcements.claimMissed(today, BATCH);
        for (TimeLimit limit : limits.all(due)) {
            Terms terms = limit.terms();
            announcements.missed(terms.id(), today);
            chronicle.announce(terms, HistoryEntry.missed(terms, clock.now()), LimitEvents.missed(terms));
        }
        return due.size();
    }
}
