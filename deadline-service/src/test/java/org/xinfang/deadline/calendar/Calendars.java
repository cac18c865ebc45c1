package org.xinfang.deadline.calendar;

import java.time.Year;
import java.util.Arrays;
import java.util.List;

/** Calendars for tests. */
public final class Calendars {

    private Calendars() {}

    /** What the service ships: 2022 to 2026 published, 2027 by statute only. */
    public static WorkCalendar shipped() {
        return new WorkCalendar(CalendarFile.shipped());
    }

    /** The shipped calendar as somebody knows it who has only these years. */
    public static WorkCalendar only(int... years) {
        List<Integer> kept = Arrays.stream(years).boxed().toList();
        return new WorkCalendar(CalendarFile.shipped().stream()
                .filter(year -> kept.contains(year.year().getValue()))
                .toList());
    }

    static CalendarYear official(int year, Holiday... holidays) {
        return new CalendarYear(Year.of(year), Certainty.OFFICIAL, "测试用安排", List.of(holidays));
    }
}
