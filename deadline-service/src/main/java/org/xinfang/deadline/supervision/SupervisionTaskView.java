package org.xinfang.deadline.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.supervision.SupervisionTask.Closing;

/**
 * A task as the API shows it.
 *
 * @param claim number of the claim; absent when the limit is the whole matter's
 * @param title what should have been done
 * @param bound the organ that should have acted
 * @param supervisor the petition department that has to see to it
 * @param daysOverdue natural days since the last day, to today or to the end of the task
 * @param closing how it ended; absent while it is open
 */
record SupervisionTaskView(
        UUID id,
        UUID matter,
        @Nullable Integer claim,
        UUID timeLimit,
        String rule,
        String title,
        String article,
        OrganRef bound,
        OrganRef supervisor,
        LocalDate legalDue,
        LocalDate openedOn,
        long daysOverdue,
        Optional<Closing> closing) {

    static SupervisionTaskView of(SupervisionTask task, LocalDate today) {
        Overdue overdue = task.overdue();
        LocalDate until = task.closing().map(Closing::on).orElse(today);
        return new SupervisionTaskView(
                task.id(),
                overdue.matter(),
                overdue.claim(),
                overdue.timeLimit(),
                overdue.rule(),
                overdue.title(),
                overdue.article(),
                overdue.bound(),
                task.supervisor(),
                overdue.legalDue(),
                task.openedOn(),
                ChronoUnit.DAYS.between(overdue.legalDue(), until),
                task.closing());
    }
}
