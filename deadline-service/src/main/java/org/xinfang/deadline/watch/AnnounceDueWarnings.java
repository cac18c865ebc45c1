package org.xinfang.deadline.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinfang.deadline.limit.Chronicle;
import org.xinfang.deadline.limit.HistoryEntry;
import org.xinfang.deadline.limit.LimitEvents;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.platform.core.LegalClock;

/**
 * Warns of limits that come due, each planned day once. Planned days that passed while nobody watched are made up for
 * as long as the limit still runs; after its end only that it was missed is told.
 */
@ApplicationScoped
class AnnounceDueWarnings {

    static final int BATCH = 200;

    private final Announcements announcements;
    private final TimeLimits limits;
    private final Chronicle chronicle;
    private final LegalClock clock;

    AnnounceDueWarnings(Announcements announcements, TimeLimits limits, Chronicle chronicle, LegalClock clock) {
        this.announcements = announcements;
        this.limits = limits;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Announces one batch; returns how many limits it held. */
    @Transactional
    int announce() {
        LocalDate today = clock.today();
        Map<UUID, LocalDate> due = announcements.claimWarnings(today, BATCH);
        for (TimeLimit limit : limits.all(List.copyOf(due.keySet()))) {
            Terms terms = limit.terms();
            LocalDate from = due.getOrDefault(terms.id(), today);
            announcements.warned(terms.id(), terms.warnings().nextAfter(today));
            if (!today.isAfter(terms.due().legalDue())) {
                terms.warnings().between(from, today).forEach(planned -> warn(terms, planned, today));
            }
        }
        return due.size();
    }

    private void warn(Terms terms, LocalDate planned, LocalDate today) {
        String text = "预警：%s（应于%s发出）".formatted(terms.ruling().title(), planned);
        chronicle.announce(
                terms,
                new HistoryEntry(HistoryEntry.Kind.WARNED, today, text, clock.now()),
                LimitEvents.warned(terms, today));
    }
}
