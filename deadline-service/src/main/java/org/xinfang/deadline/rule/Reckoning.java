package org.xinfang.deadline.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.xinfang.deadline.calendar.CalendarDay;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.calendar.WorkCalendar;

/**
 * Counts time limits (期间计算): day 0 is not counted (民法典 art. 201), the length is added in its own unit, and
 * a last day of rest gives way to the next working day (art. 203). The Regulation has no counting rules of its
 * own; these apply by analogy.
 *
 * <p>Whole days only: the hour of the starting event has no influence.
 */
public final class Reckoning {

    private final WorkCalendar calendar;

    public Reckoning(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    public DueDates dueDates(StatutoryRule rule, Course course) {
        return dueDates(rule.ruling(), course);
    }

    /** A limit counted by the rule it was started with. */
    public DueDates dueDates(Ruling rule, Course course) {
        Counting counting = rule.counting();
        counting.requireAllowed(course);
        LocalDate strict = lastDay(counting.period().plus(course.extensionDays()), course);
        LocalDate legal = counting.roll().roll(strict, day -> isWorked(day) && !course.excludes(day));
        Certainty certainty = certaintyBetween(firstDayThatMatters(counting, course, strict), legal);
        var explanation = new Explanation(calendar, rule, course);
        return new DueDates(strict, legal, certainty, explanation.steps(strict, legal, certainty));
    }

    private LocalDate lastDay(Period period, Course course) {
        return switch (period) {
            case Period.NaturalDays natural -> withDaysLeftOut(course.dayZero().plusDays(natural.days()), course);
            // The corresponding day; java.time falls back to the month's last day, as art. 202 does.
            case Period.Months months -> withDaysLeftOut(course.dayZero().plusMonths(months.months()), course);
            case Period.WorkingDays working -> lastWorkingDay(working, course);
            case Period.Appointed _ -> throw new IllegalArgumentException("an appointed day cannot be counted");
        };
    }

    private static LocalDate withDaysLeftOut(LocalDate lastDay, Course course) {
        LocalDate end = lastDay;
        for (Exclusion exclusion : course.exclusions()) {
            if (!exclusion.first().isAfter(end)) {
                end = end.plusDays(daysLeftOut(exclusion, course.dayZero()));
            }
        }
        return end;
    }

    private static long daysLeftOut(Exclusion exclusion, LocalDate dayZero) {
        LocalDate first = exclusion.first().isAfter(dayZero) ? exclusion.first() : dayZero.plusDays(1);
        return Math.max(0, ChronoUnit.DAYS.between(first, exclusion.last().plusDays(1)));
    }

    private LocalDate lastWorkingDay(Period.WorkingDays period, Course course) {
        LocalDate day = course.dayZero();
        int toCount = period.days();
        while (toCount > 0) {
            day = day.plusDays(1);
            if (isWorked(day) && !course.excludes(day)) {
                toCount--;
            }
        }
        return day;
    }

    /** Inside a period of natural days or months it does not matter which days are worked; only its end looks at them. */
    private static LocalDate firstDayThatMatters(Counting counting, Course course, LocalDate strict) {
        return switch (counting.period()) {
            case Period.NaturalDays natural -> strict;
            case Period.Months months -> strict;
            case Period.Appointed _ -> strict;
            case Period.WorkingDays working -> course.dayZero().plusDays(1);
        };
    }

    private Certainty certaintyBetween(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .map(calendar::day)
                .map(CalendarDay::certainty)
                .reduce(Certainty.OFFICIAL, Certainty::and);
    }

    private boolean isWorked(LocalDate day) {
        return calendar.day(day).isWorked();
    }
}
