package org.xinfang.deadline.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** When something is due, seen from a day. Weeks are natural weeks, Monday to Sunday. */
enum Due {
    /** 已逾期: the last day is over. */
    OVERDUE,
    /** 今日到期. */
    TODAY,
    /** 本周到期: from today to Sunday. */
    THIS_WEEK,
    /** 以后到期: after this Sunday. */
    LATER;

    /** First last day that belongs to it; none when it reaches back without end. */
    @Nullable
    LocalDate from(LocalDate today) {
        return switch (this) {
            case OVERDUE -> null;
            case TODAY, THIS_WEEK -> today;
            case LATER -> sunday(today).plusDays(1);
        };
    }

    /** First day after those that belong to it; none when it reaches on without end. */
    @Nullable
    LocalDate until(LocalDate today) {
        return switch (this) {
            case OVERDUE -> today;
            case TODAY -> today.plusDays(1);
            case THIS_WEEK -> sunday(today).plusDays(1);
            case LATER -> null;
        };
    }

    static LocalDate sunday(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
