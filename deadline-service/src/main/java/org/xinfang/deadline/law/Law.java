package org.xinfang.deadline.law;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.xinfang.deadline.calendar.CalendarYears;
import org.xinfang.deadline.rule.Course;
import org.xinfang.deadline.rule.DueDates;
import org.xinfang.deadline.rule.Reckoning;
import org.xinfang.deadline.rule.RuleBook;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;
import org.xinfang.platform.core.Outcome;

/** The law that this service applies: the rule book in force, and counting with the calendar as known now. */
@ApplicationScoped
public class Law {

    /** Counting further ahead says nothing: the calendars of those years are unknown. */
    private static final LocalDate LAST_DAY_ZERO = LocalDate.of(2099, 12, 31);

    private final RuleBook book = RuleBookFile.shipped();
    private final CalendarYears calendarYears;

    Law(CalendarYears calendarYears) {
        this.calendarYears = calendarYears;
    }

    public RuleBook book() {
        return book;
    }

    /** The rule as it was law on day 0. Refusals: all of {@link LawRefusal}. */
    public Outcome<StatutoryRule> ruleOf(RuleCode code, LocalDate dayZero) {
        if (dayZero.isAfter(LAST_DAY_ZERO)) {
            return Outcome.refused(new LawRefusal.BeyondReach(dayZero, LAST_DAY_ZERO));
        }
        return switch (book.inForce(code, dayZero)) {
            case RuleBook.Found(StatutoryRule rule) -> Outcome.done(rule);
            case RuleBook.Unknown(RuleCode unknown) -> Outcome.refused(new LawRefusal.UnknownRule(unknown.value()));
            case RuleBook.NotInForce notInForce ->
                Outcome.refused(new LawRefusal.RuleNotInForce(
                        code.value(),
                        dayZero,
                        notInForce.validities().getFirst().from()));
        };
    }

    public DueDates dueDates(StatutoryRule rule, Course course) {
        return new Reckoning(calendarYears.calendar()).dueDates(rule, course);
    }
}
