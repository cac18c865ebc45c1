package org.xinfang.deadline.reschedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.deadline.calendar.CalendarYears;
import org.xinfang.deadline.calendar.WorkCalendar;
import org.xinfang.deadline.limit.Chronicle;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.counting.Counts;
import org.xinfang.platform.core.LegalClock;

/**
 * Counts one batch of open limits anew. A limit whose days change, or become certain, is told of once, with a line of its
 * history; one that stays as it was is not, so counting it again is harmless. Ended limits keep the days they ended with.
 *
 * <p>Batch and progress are one transaction: after a crash the work goes on where it stopped.
 */
@ApplicationScoped
class RecomputeLimits {

    /** Each limit takes two advisory locks, and PostgreSQL's lock table must hold those of all replicas. */
    static final int BATCH = 500;

    private final Recomputations recomputations;
    private final Counts counts;
    private final CalendarYears calendarYears;
    private final Chronicle chronicle;
    private final LegalClock clock;

    RecomputeLimits(
            Recomputations recomputations,
            Counts counts,
            CalendarYears calendarYears,
            Chronicle chronicle,
            LegalClock clock) {
        this.recomputations = recomputations;
        this.counts = counts;
        this.calendarYears = calendarYears;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Returns whether there was work that nobody else has in hand. */
    @Transactional
    boolean recompute() {
        Optional<Recomputations.DueDay> claimed = recomputations.claim();
        claimed.ifPresent(this::recompute);
        return claimed.isPresent();
    }

    private void recompute(Recomputations.DueDay day) {
        List<Recomputations.Candidate> batch = recomputations.next(day, BATCH);
        recomputations.lockMatters(batch);
        WorkCalendar calendar = calendarYears.calendar();
        List<UUID> ids = batch.stream().map(Recomputations.Candidate::timeLimit).toList();
        List<TimeLimit.Moved> moved = counts.of(ids).stream()
                .flatMap(limit -> limit.rescheduled(calendar, clock.today(), day.reason()).stream())
                .toList();
        counts.saveAll(moved.stream().map(TimeLimit.Moved::state).toList());
        chronicle.tellAll(moved);
        recomputations.advance(day, batch, moved.size(), batch.size() < BATCH);
    }
}
