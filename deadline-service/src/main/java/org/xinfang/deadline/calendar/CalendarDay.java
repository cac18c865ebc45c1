package org.xinfang.deadline.calendar;

import java.time.LocalDate;

/**
 * One day as the law sees it. There is no bare yes or no: who asks whether a day is worked also learns how
 * certain that is.
 *
 * @param occasion the holiday or the reason of the make-up day, empty on an ordinary day
 */
public record CalendarDay(LocalDate date, DayKind kind, String occasion, Certainty certainty) {

    /** Whether the day counts as worked, as far as is known now; {@link #answer} says whether that is certain. */
    public boolean isWorked() {
        return kind.isWorked();
    }

    /**
     * What may be told to somebody who asks whether the day is worked. In a year without arrangement only the days of the
     * statute itself are certain; any other day may yet become a day off or a make-up day.
     */
    public Answer answer() {
        if (certainty == Certainty.PROVISIONAL && kind != DayKind.DAY_OFF) {
            return Answer.UNKNOWN;
        }
        return isWorked() ? Answer.YES : Answer.NO;
    }

    /** Yes, no, or nobody can know yet. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /** For people: 国庆节放假, 春节调休上班日, 周末. */
    public String chinese() {
        return occasion + kind.chinese();
    }
}
