package org.xinfang.deadline.reschedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The new count of the open limits that a changed calendar may concern, and how far it has come.
 *
 * @param version of the year's calendar
 * @param firstDay first day about which the calendar gives another answer
 * @param lastDay last such day
 * @param reason what changed, in Chinese
 * @param dueDays days on which limits to be counted anew ended so far; the units of work
 * @param openDueDays those of them that are not done
 * @param counted limits counted anew
 * @param rescheduled those of them that now end on another day, or certainly on the same
 */
record Recomputation(
        int year,
        int version,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        OffsetDateTime plannedAt,
        long dueDays,
        long openDueDays,
        long counted,
        long rescheduled) {}
