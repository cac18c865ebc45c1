package org.xinfang.deadline.calendar;

import java.time.LocalDate;

/**
 * One day as the law sees it. There is no bare yes or no: who asks whether a day is worked also learns how
 * certain that is.
 *
 * @param occasion the holiday or the reason of the make-up day, empty on an ordinary day
 */
public record CalendarDay(LocalDate date, DayKind kind, String occasion, Certainty certainty) {

    public boolean isWorked() {
        return kind.isWorked();
    }

    /** For people: 国庆节放假, 春节调休上班日, 周末. */
    public String chinese() {
        return occasion + kind.chinese();
    }
}
