package org.xinfang.deadline.calendar;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of every day whether it is worked (工作日). A make-up day wins over the weekend it falls on, a day off
 * over the weekday; a year whose arrangement is not published answers from the statute alone, provisionally.
 */
public final class WorkCalendar {

    private final Map<Year, CalendarYear> years = new HashMap<>();
    private final Map<LocalDate, Special> specialDays = new HashMap<>();

    public WorkCalendar(Collection<CalendarYear> arrangements) {
        for (CalendarYear arrangement : arrangements) {
            if (years.put(arrangement.year(), arrangement) != null) {
                throw new IllegalArgumentException("two arrangements of " + arrangement.year());
            }
        }
        // In the order of years: where a later arrangement reaches back, its word is the newer one.
        years.values().stream().sorted(comparing(CalendarYear::year)).forEach(this::enter);
    }

    /** The calendar with this arrangement in place of what was known of its year. */
    public WorkCalendar with(CalendarYear arrangement) {
        Map<Year, CalendarYear> others = new HashMap<>(years);
        others.put(arrangement.year(), arrangement);
        return new WorkCalendar(others.values());
    }

    public CalendarDay day(LocalDate date) {
        Special special = specialOn(date).orElse(ordinary(date));
        return new CalendarDay(date, special.kind, special.occasion, certaintyOf(date));
    }

    /** The arrangement in force for a year; for a year nobody has described, what the statute fixes. */
    public CalendarYear year(Year year) {
        CalendarYear known = years.get(year);
        return known == null ? CalendarYear.statutoryDaysOnly(year) : known;
    }

    public long workedDaysIn(Year year) {
        return year.atDay(1)
                .datesUntil(year.plusYears(1).atDay(1))
                .filter(date -> day(date).isWorked())
                .count();
    }

    private Optional<Special> specialOn(LocalDate date) {
        Year year = Year.from(date);
        if (specialDays.containsKey(date) || years.containsKey(year)) {
            return Optional.ofNullable(specialDays.get(date));
        }
        return CalendarYear.statutoryDaysOnly(year).holidays().stream()
                .filter(holiday -> holiday.daysOff().anyMatch(date::equals))
                .map(holiday -> new Special(DayKind.DAY_OFF, holiday.name()))
                .findFirst();
    }

    private Certainty certaintyOf(LocalDate date) {
        Year year = Year.from(date);
        Certainty own = year(year).certainty();
        boolean nextYearMayReachIt = !MonthDay.from(date).isBefore(CalendarYear.REACHES_BACK_TO);
        return nextYearMayReachIt ? own.and(year(year.plusYears(1)).certainty()) : own;
    }

    private void enter(CalendarYear arrangement) {
        for (Holiday holiday : arrangement.holidays()) {
            holiday.daysOff().forEach(day -> specialDays.put(day, new Special(DayKind.DAY_OFF, holiday.name())));
            holiday.makeUpWorkdays()
                    .forEach(day -> specialDays.put(day, new Special(DayKind.MAKE_UP_WORKDAY, holiday.name())));
        }
    }

    private static Special ordinary(LocalDate date) {
        return new Special(Holiday.isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKDAY, "");
    }

    private record Special(DayKind kind, String occasion) {}
}
