package org.xinfang.deadline.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xinfang.deadline.calendar.CalendarYears;

/**
 * A fact meets, cancels, suspends or resumes limits, or is only noted; it is remembered for limits that are heard of
 * later. A fact heard of again changes nothing.
 */
@ApplicationScoped
public class TakeInFact {

    private final TimeLimits limits;
    private final CalendarYears calendarYears;
    private final Chronicle chronicle;

    TakeInFact(TimeLimits limits, CalendarYears calendarYears, Chronicle chronicle) {
        this.limits = limits;
        this.calendarYears = calendarYears;
        this.chronicle = chronicle;
    }

    @Transactional
    public void takeIn(Fact fact) {
        limits.lock(fact.target().matter());
        List<Fact> known = limits.facts(fact.target().matter());
        if (!known.contains(fact)) {
            limits.remember(fact);
            limits.ofMatter(fact.target().matter()).stream()
                    .filter(limit -> fact.concerns(limit.terms()))
                    .forEach(limit -> hear(limit, Life.of(known, limit.terms()), fact.happening()));
        }
    }

    /** The same happening may reach a limit as two facts, e.g. by its organ and by its claim. */
    private void hear(TimeLimit limit, Life life, Happening news) {
        if (!life.happenings().contains(news)) {
            chronicle.write(limit.after(life.and(news), news, calendarYears.calendar()));
        }
    }
}
