package org.xinfang.deadline.rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.xinfang.deadline.calendar.Certainty;

/**
 * Both ends of a time limit.
 *
 * @param strictDue last day without rolling: for warnings and statistics
 * @param legalDue last day in law, rolled off days of rest: until its 24:00 an act is in time
 * @param steps how the days were found
 */
public record DueDates(LocalDate strictDue, LocalDate legalDue, Certainty certainty, List<Step> steps) {

    public DueDates {
        if (legalDue.isBefore(strictDue)) {
            throw new IllegalArgumentException("legally due on " + legalDue + " before " + strictDue);
        }
        steps = List.copyOf(steps);
    }

    /** Whether both ends are the same, and as certain; how they are explained does not matter. */
    public boolean sameDays(DueDates other) {
        return strictDue.equals(other.strictDue) && legalDue.equals(other.legalDue) && certainty == other.certainty;
    }

    /** The instant at which the last day is over: its 24:00, which is 0:00 of the next day. */
    public OffsetDateTime endsAt(ZoneId zone) {
        return legalDue.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
    }
}
