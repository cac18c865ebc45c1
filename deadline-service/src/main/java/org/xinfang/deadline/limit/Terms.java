package org.xinfang.deadline.limit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.calendar.WorkCalendar;
import org.xinfang.deadline.rule.BoundParty;
import org.xinfang.deadline.rule.Course;
import org.xinfang.deadline.rule.DueDates;
import org.xinfang.deadline.rule.Reckoning;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.Ruling;

/**
 * What a limit demands, of whom, and until when. It can be counted again from itself alone.
 *
 * @param organ the organ that must act now; another than that of the start after a change of organs
 * @param ruling the rule as it was applied
 * @param course day 0, extension and days left out
 * @param due the days that follow from both and the calendar
 */
public record Terms(UUID id, Start start, OrganRef organ, Ruling ruling, Course course, DueDates due) {

    static Terms of(Start start, Ruling ruling, WorkCalendar calendar) {
        Course course = Course.from(start.dayZero());
        DueDates due = new Reckoning(calendar).dueDates(ruling, course);
        return new Terms(start.timeLimit(), start, start.organ(), ruling, course, due);
    }

    /** The same limit counted with the calendar as it is known now. */
    Terms recounted(WorkCalendar calendar) {
        return new Terms(id, start, organ, ruling, course, new Reckoning(calendar).dueDates(ruling, course));
    }

    /** The same limit after another course; the same course keeps its days. */
    Terms through(Course other, WorkCalendar calendar) {
        return other.equals(course) ? this : new Terms(id, start, organ, ruling, other, due).recounted(calendar);
    }

    Terms takenOverBy(OrganRef successor) {
        return new Terms(id, start, successor, ruling, course, due);
    }

    public UUID matter() {
        return start.matter();
    }

    public RuleCode rule() {
        return start.rule();
    }

    public Subject subject() {
        return start.subject();
    }

    public LocalDate dayZero() {
        return start.dayZero();
    }

    /** The organ that has to act; none where the petitioner has to. */
    public @Nullable OrganRef boundOrgan() {
        return ruling.bound() == BoundParty.PETITIONER ? null : organ;
    }
}
