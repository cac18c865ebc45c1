package org.xinfang.deadline.supervision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;

/**
 * A task to supervise an organ (督办任务).
 *
 * @param overdue why
 * @param supervisor the petition department that has to see to it
 * @param openedOn legal date
 * @param closing how it ended; none while it is open
 */
record SupervisionTask(Overdue overdue, OrganRef supervisor, LocalDate openedOn, Optional<Closing> closing) {

    /** Why a task ended. */
    enum Reason {
        /** The act was done, late. */
        MET,
        /** The duty fell away. */
        CANCELLED,
        /** A clerk of the supervisor closed it. */
        CLERK
    }

    /**
     * The end of a task.
     *
     * @param by who closed it, for people
     * @param note what was done about it, or the fact that ended the limit
     */
    record Closing(Reason reason, LocalDate on, String by, String note) {}

    static SupervisionTask open(Overdue overdue, OrganRef supervisor, LocalDate on) {
        return new SupervisionTask(overdue, supervisor, on, Optional.empty());
    }

    UUID id() {
        return overdue.task();
    }

    /** Refused as {@link SupervisionRefusal.AlreadyClosed} when it has ended before. */
    Outcome<SupervisionTask> close(Closing how) {
        return closing.<Outcome<SupervisionTask>>map(
                        known -> Outcome.refused(new SupervisionRefusal.AlreadyClosed(known.on())))
                .orElseGet(() -> Outcome.done(new SupervisionTask(overdue, supervisor, openedOn, Optional.of(how))));
    }
}
