package org.xinfang.deadline.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.deadline.calendar.CalendarYears;
import org.xinfang.deadline.law.Law;
import org.xinfang.deadline.rule.StatutoryRule;

/**
 * Starts a limit. A repeated start changes nothing; endings that were heard of before are applied at once.
 *
 * <p>Refusals: those of {@link Law#ruleOf}.
 */
@ApplicationScoped
public class StartTimeLimit {

    private final TimeLimits limits;
    private final Law law;
    private final CalendarYears calendarYears;
    private final Chronicle chronicle;
    private final Endings endings;

    StartTimeLimit(TimeLimits limits, Law law, CalendarYears calendarYears, Chronicle chronicle, Endings endings) {
        this.limits = limits;
        this.law = law;
        this.calendarYears = calendarYears;
        this.chronicle = chronicle;
        this.endings = endings;
    }

    @Transactional
    public void start(Start start) {
        limits.lock(start.matter());
        if (limits.find(start.timeLimit()).isEmpty()) {
            StatutoryRule rule = law.ruleOf(
                            start.rule(), start.dayZero(), start.organ().code())
                    .orThrow();
            Terms terms = Terms.of(start, rule.ruling(), calendarYears.calendar());
            endings.applyRemembered(chronicle.write(TimeLimit.start(terms)));
        }
    }
}
