package org.xinfang.deadline.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.supervision.SupervisionTask.Closing;
import org.xinfang.deadline.supervision.SupervisionTask.Reason;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;

/** Ends the tasks of a limit that has ended or got other days, in the same transaction. */
@ApplicationScoped
class EndWithLimit {

    private static final Actor SERVICE = Actor.system("deadline-service");

    private final CloseSupervision closeSupervision;
    private final LegalClock clock;

    EndWithLimit(CloseSupervision closeSupervision, LegalClock clock) {
        this.closeSupervision = closeSupervision;
        this.clock = clock;
    }

    void follow(@Observes TimeLimit.Moved moved) {
        switch (moved.state()) {
            case TimeLimit.Met met -> close(met, Reason.MET, met.ending());
            case TimeLimit.Cancelled cancelled -> close(cancelled, Reason.CANCELLED, cancelled.ending());
            case TimeLimit.Suspended suspended -> endAtOtherDays(suspended.terms());
            case TimeLimit.Running running -> endWhenNotMissed(running);
            case TimeLimit.Missed missed -> endWhenNotMissed(missed);
        }
    }

    private void endWhenNotMissed(TimeLimit limit) {
        if (limit.asOf(clock.today()) instanceof TimeLimit.Running running) {
            endAtOtherDays(running.terms());
        }
    }

    /** The time was not over after all: the days have been counted anew (calendar, extension, hearing). */
    private void endAtOtherDays(Terms terms) {
        closeSupervision.closeAllOf(
                terms.id(),
                new Closing(
                        Reason.CANCELLED,
                        clock.today(),
                        SERVICE.name(),
                        "届满日改为" + terms.due().legalDue()),
                SERVICE);
    }

    private void close(TimeLimit limit, Reason reason, Ending ending) {
        closeSupervision.closeAllOf(
                limit.terms().id(), new Closing(reason, ending.on(), SERVICE.name(), ending.reason()), SERVICE);
    }
}
