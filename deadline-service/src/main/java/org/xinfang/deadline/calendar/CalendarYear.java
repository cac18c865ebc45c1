package org.xinfang.deadline.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The arrangement of one year's holidays (节假日安排): published by the General Office of the State Council,
 * or, before that, only the days that the statute itself fixes.
 *
 * @param source where the arrangement was published; what the days rest on when it was not
 */
public record CalendarYear(Year year, Certainty certainty, String source, List<Holiday> holidays) {

    /**
     * A year's arrangement may reach back into the last days of the December before it (that of 2023 did). Until
     * it is published these days are not settled either.
     */
    static final MonthDay REACHES_BACK_TO = MonthDay.of(12, 25);

    public CalendarYear {
        holidays = List.copyOf(holidays);
        Set<LocalDate> seen = new HashSet<>();
        for (Holiday holiday : holidays) {
            holiday.daysOff().forEach(day -> admit(day, year, seen));
            holiday.makeUpWorkdays().forEach(day -> admit(day, year, seen));
        }
        if (certainty == Certainty.PROVISIONAL
                && holidays.stream().anyMatch(h -> !h.makeUpWorkdays().isEmpty())) {
            throw new IllegalArgumentException(year + " is not published: nobody can know its make-up days");
        }
    }

    /**
     * A year about which nothing is known but the statute: of 《全国年节及纪念日放假办法》 article 2 the days with
     * a fixed date. Days off in exchange for weekends, shifts and make-up days are unknown.
     */
    public static CalendarYear statutoryDaysOnly(Year year) {
        return new CalendarYear(
                year,
                Certainty.PROVISIONAL,
                "《全国年节及纪念日放假办法》第二条（当年安排尚未公布，仅含公历固定日期）",
                List.of(
                        Holiday.statutory("元旦", year.atMonthDay(MonthDay.of(1, 1)), year.atMonthDay(MonthDay.of(1, 1))),
                        Holiday.statutory(
                                "劳动节", year.atMonthDay(MonthDay.of(5, 1)), year.atMonthDay(MonthDay.of(5, 2))),
                        Holiday.statutory(
                                "国庆节", year.atMonthDay(MonthDay.of(10, 1)), year.atMonthDay(MonthDay.of(10, 3)))));
    }

    /** The first day an arrangement of that year may speak of: in the December before. */
    public static LocalDate firstDayOf(Year year) {
        return year.minusYears(1).atMonthDay(REACHES_BACK_TO);
    }

    public List<LocalDate> daysOff() {
        return holidays.stream().flatMap(Holiday::daysOff).sorted().toList();
    }

    public List<LocalDate> makeUpWorkdays() {
        return holidays.stream()
                .flatMap(holiday -> holiday.makeUpWorkdays().stream())
                .sorted()
                .toList();
    }

    private static void admit(LocalDate day, Year year, Set<LocalDate> seen) {
        if (day.isAfter(year.atMonthDay(MonthDay.of(12, 31))) || day.isBefore(firstDayOf(year))) {
            throw new IllegalArgumentException(day + " does not belong to the arrangement of " + year);
        }
        if (!seen.add(day)) {
            throw new IllegalArgumentException(day + " is named twice in the arrangement of " + year);
        }
    }
}
