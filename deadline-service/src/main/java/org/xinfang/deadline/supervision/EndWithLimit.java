package org.xinfang.deadline.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.Moves;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.supervision.SupervisionTask.Closing;
import org.xinfang.deadline.supervision.SupervisionTask.Reason;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;

/** Ends the tasks of limits that have ended or got other days, in the same transaction. */
@ApplicationScoped
class EndWithLimit {

    private static final Actor SERVICE = Actor.system("deadline-service");

    private final CloseSupervision closeSupervision;
    private final LegalClock clock;

    EndWithLimit(CloseSupervision closeSupervision, LegalClock clock) {
        this.closeSupervision = closeSupervision;
        this.clock = clock;
    }

    void follow(@Observes Moves moves) {
        Map<UUID, Closing> closings = new HashMap<>();
        moves.all().stream()
                .filter(move -> !move.begins())
                .map(TimeLimit.Moved::state)
                .forEach(limit -> closing(limit)
                        .ifPresent(how -> closings.put(limit.terms().id(), how)));
        closeSupervision.closeAllOf(closings, SERVICE);
    }

    private Optional<Closing> closing(TimeLimit limit) {
        return switch (limit) {
            case TimeLimit.Met(var terms, var ending) -> Optional.of(ended(Reason.MET, ending));
            case TimeLimit.Cancelled(var terms, var ending) -> Optional.of(ended(Reason.CANCELLED, ending));
            case TimeLimit.Suspended(var terms, var since) -> Optional.of(otherDays(terms));
            case TimeLimit.Running _, TimeLimit.Missed _ ->
                limit.asOf(clock.today()) instanceof TimeLimit.Running(var terms)
                        ? Optional.of(otherDays(terms))
                        : Optional.empty();
        };
    }

    private static Closing ended(Reason reason, Ending ending) {
        return new Closing(reason, ending.on(), SERVICE.name(), ending.reason());
    }

    /** The time was not over after all: the days have been counted anew (calendar, extension, hearing). */
    private Closing otherDays(Terms terms) {
        return new Closing(
                Reason.CANCELLED,
                clock.today(),
                SERVICE.name(),
                "届满日改为" + terms.due().legalDue());
    }
}
