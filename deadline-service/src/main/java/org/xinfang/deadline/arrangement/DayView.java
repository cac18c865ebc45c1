package org.xinfang.deadline.arrangement;

import java.time.LocalDate;
import org.xinfang.deadline.calendar.CalendarDay;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.calendar.DayKind;

/**
 * One day as it is told.
 *
 * @param isWorkingDay YES, NO, or UNKNOWN while the year's arrangement is not published
 * @param kind what the day is as far as known now
 * @param occasion the holiday; empty on an ordinary day
 * @param text for people, in Chinese
 */
record DayView(
        LocalDate date,
        CalendarDay.Answer isWorkingDay,
        DayKind kind,
        String occasion,
        Certainty certainty,
        String text) {

    static DayView of(CalendarDay day) {
        String unsettled = day.answer() == CalendarDay.Answer.UNKNOWN ? "（暂定，当年放假安排尚未公布）" : "";
        return new DayView(
                day.date(), day.answer(), day.kind(), day.occasion(), day.certainty(), day.chinese() + unsettled);
    }
}
