package org.xinfang.deadline.limit;

import java.time.LocalDate;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.TimeLimitExtended;
import org.xinfang.contracts.deadline.TimeLimitReassigned;
import org.xinfang.contracts.deadline.TimeLimitReopened;
import org.xinfang.contracts.deadline.TimeLimitRescheduled;
import org.xinfang.contracts.deadline.TimeLimitResumed;
import org.xinfang.contracts.deadline.TimeLimitSuspended;
import org.xinfang.deadline.calendar.Certainty;

/** What is told about a limit when its course changes. */
final class CourseEvents {

    private CourseEvents() {}

    static TimeLimitExtended extended(Terms before, Terms after, Happening.Extended extended) {
        return new TimeLimitExtended(
                after.matter(),
                after.start().number(),
                after.subject().claim(),
                after.id(),
                after.rule().value(),
                after.organ(),
                after.dayZero(),
                extended.days(),
                extended.reason(),
                before.due().strictDue(),
                before.due().legalDue(),
                after.due().strictDue(),
                after.due().legalDue(),
                provisional(after),
                extended.on());
    }

    static TimeLimitSuspended suspended(TimeLimit.Suspended suspended, String reason) {
        Terms terms = suspended.terms();
        return new TimeLimitSuspended(
                terms.matter(),
                terms.subject().claim(),
                terms.id(),
                terms.rule().value(),
                terms.boundOrgan(),
                suspended.since(),
                reason);
    }

    static TimeLimitResumed resumed(Terms before, Terms after, LocalDate lastDayLeftOut) {
        return new TimeLimitResumed(
                after.matter(),
                after.subject().claim(),
                after.id(),
                after.rule().value(),
                after.boundOrgan(),
                before.due().strictDue(),
                before.due().legalDue(),
                after.due().strictDue(),
                after.due().legalDue(),
                provisional(after),
                lastDayLeftOut.plusDays(1));
    }

    static TimeLimitReopened reopened(Terms before, Terms after, Happening.Reopened reopened) {
        return new TimeLimitReopened(
                after.matter(),
                after.subject().claim(),
                after.id(),
                after.rule().value(),
                after.organ(),
                reopened.obstacleFrom(),
                before.due().strictDue(),
                before.due().legalDue(),
                after.due().strictDue(),
                after.due().legalDue(),
                provisional(after),
                reopened.on());
    }

    static TimeLimitReassigned reassigned(Terms before, OrganRef successor, LocalDate on) {
        return new TimeLimitReassigned(
                before.matter(),
                before.subject().claim(),
                before.id(),
                before.rule().value(),
                before.organ(),
                successor,
                before.due().legalDue(),
                on);
    }

    static TimeLimitRescheduled rescheduled(Terms before, Terms after, LocalDate on, String reason) {
        return new TimeLimitRescheduled(
                after.matter(),
                after.subject().claim(),
                after.id(),
                after.rule().value(),
                after.boundOrgan(),
                before.due().strictDue(),
                before.due().legalDue(),
                after.due().strictDue(),
                after.due().legalDue(),
                provisional(after),
                on,
                reason);
    }

    private static boolean provisional(Terms terms) {
        return terms.due().certainty() == Certainty.PROVISIONAL;
    }
}
