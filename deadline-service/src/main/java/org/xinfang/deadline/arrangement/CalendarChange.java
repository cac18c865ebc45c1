package org.xinfang.deadline.arrangement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.xinfang.deadline.calendar.CalendarYear;
import org.xinfang.deadline.calendar.WorkCalendar;

/**
 * What a new arrangement changes in the calendar.
 *
 * @param nowOff days that were worked and are off now
 * @param nowWorked days that were off and are worked now
 * @param nowOfficial whether the year was provisional before
 */
record CalendarChange(List<LocalDate> nowOff, List<LocalDate> nowWorked, boolean nowOfficial) {

    CalendarChange {
        nowOff = List.copyOf(nowOff);
        nowWorked = List.copyOf(nowWorked);
    }

    static CalendarChange between(WorkCalendar before, WorkCalendar after, Year year) {
        return new CalendarChange(
                days(before, after, year, (was, is) -> was && !is),
                days(before, after, year, (was, is) -> !was && is),
                before.year(year).certainty() != after.year(year).certainty());
    }

    /** The days about which another answer is given now; empty when nothing changed but words. */
    Optional<Span> span(Year year) {
        if (nowOfficial) {
            return Optional.of(new Span(CalendarYear.firstDayOf(year), lastDayOf(year)));
        }
        List<LocalDate> changed =
                Stream.concat(nowOff.stream(), nowWorked.stream()).sorted().toList();
        return changed.isEmpty() ? Optional.empty() : Optional.of(new Span(changed.getFirst(), changed.getLast()));
    }

    /** @param last included */
    record Span(LocalDate first, LocalDate last) {}

    private static List<LocalDate> days(
            WorkCalendar before, WorkCalendar after, Year year, BiPredicate<Boolean, Boolean> changed) {
        return CalendarYear.firstDayOf(year)
                .datesUntil(lastDayOf(year).plusDays(1))
                .filter(day ->
                        changed.test(before.day(day).isWorked(), after.day(day).isWorked()))
                .toList();
    }

    private static LocalDate lastDayOf(Year year) {
        return year.atMonthDay(MonthDay.of(12, 31));
    }
}
