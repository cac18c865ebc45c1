package org.xinfang.deadline.arrangement;

import java.time.LocalDate;
import java.util.List;
import org.xinfang.deadline.calendar.CalendarYear;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.calendar.Holiday;

/**
 * A year of the calendar as it is told.
 *
 * @param version 0 while nothing was imported for the year
 * @param workingDays number of worked days in the year, as far as known
 */
record CalendarView(
        int year,
        int version,
        Certainty certainty,
        String source,
        long workingDays,
        List<LocalDate> daysOff,
        List<LocalDate> makeUpWorkdays,
        List<Holiday> holidays) {

    static CalendarView of(CalendarYear year, long workingDays, int version) {
        return new CalendarView(
                year.year().getValue(),
                version,
                year.certainty(),
                year.source(),
                workingDays,
                year.daysOff(),
                year.makeUpWorkdays(),
                year.holidays());
    }
}
