package org.xinfang.deadline.limit;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xinfang.deadline.calendar.CalendarYears;
import org.xinfang.deadline.calendar.WorkCalendar;
import org.xinfang.deadline.law.Law;
import org.xinfang.deadline.rule.Ruling;

/**
 * Starts a limit. A repeated start changes nothing; facts that were heard of before are applied at once, in the order
 * in which they happened.
 *
 * <p>Refusals: those of {@link Law#ruleOf}.
 */
@ApplicationScoped
public class StartTimeLimit {

    private final TimeLimits limits;
    private final Law law;
    private final CalendarYears calendarYears;
    private final Chronicle chronicle;

    StartTimeLimit(TimeLimits limits, Law law, CalendarYears calendarYears, Chronicle chronicle) {
        this.limits = limits;
        this.law = law;
        this.calendarYears = calendarYears;
        this.chronicle = chronicle;
    }

    @Transactional
    public void start(Start start) {
        limits.lock(start.matter());
        if (limits.find(start.timeLimit()).isEmpty()) {
            Ruling ruling = law.ruleOf(
                            start.rule(), start.dayZero(), start.organ().code())
                    .orThrow()
                    .ruling()
                    .appointing(start.dayZero(), start.appointed());
            WorkCalendar calendar = calendarYears.calendar();
            TimeLimit limit = chronicle.write(TimeLimit.start(Terms.of(start, ruling, calendar)));
            catchUp(limit, limits.facts(start.matter()), calendar);
        }
    }

    private void catchUp(TimeLimit started, List<Fact> known, WorkCalendar calendar) {
        TimeLimit limit = started;
        Life life = new Life(List.of());
        List<Happening> inOrder = Life.of(known, started.terms()).happenings().stream()
                .sorted(comparing(Happening::on))
                .toList();
        for (Happening happening : inOrder) {
            life = life.and(happening);
            limit = chronicle.write(limit.after(life, happening, calendar));
        }
    }
}
