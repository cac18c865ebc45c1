package org.xinfang.deadline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One paragraph of a yearly arrangement: the days off around one holiday and the weekend days worked for it.
 *
 * @param firstDay first day off
 * @param lastDay last day off, included
 * @param makeUpWorkdays weekend days that are worked in exchange
 */
public record Holiday(String name, LocalDate firstDay, LocalDate lastDay, List<LocalDate> makeUpWorkdays) {

    public Holiday {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a holiday has a name");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(name + " ends on " + lastDay + " before it begins on " + firstDay);
        }
        makeUpWorkdays = List.copyOf(makeUpWorkdays);
        for (LocalDate day : makeUpWorkdays) {
            if (!isWeekend(day)) {
                throw new IllegalArgumentException(name + ": make-up day " + day + " is not a weekend day");
            }
        }
    }

    /** A statutory holiday without any shifting. */
    public static Holiday statutory(String name, LocalDate firstDay, LocalDate lastDay) {
        return new Holiday(name, firstDay, lastDay, List.of());
    }

    public Stream<LocalDate> daysOff() {
        return firstDay.datesUntil(lastDay.plusDays(1));
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
