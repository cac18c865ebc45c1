package org.xinfang.handling.lifecycle;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.EventType;

/**
 * One edge of the life cycle.
 *
 * @param action what is done
 * @param from the state it starts from; null for the step that opens the case
 * @param to the state it leads to
 * @param who the office that may do it
 * @param guard what must be true beyond that
 * @param events what the other services are told
 * @param article the article acted on, unless the decision names a closer one
 */
public record Transition(
        Action action, @Nullable State from, State to, Role who, Guard guard, List<EventType> events, Article article) {

    public Transition {
        events = List.copyOf(events);
    }

    boolean startsAt(State state) {
        return from == state;
    }

    /** Why this officer may not take this edge now; empty when nothing stands against it. */
    Optional<StepRefused> refuses(HandlingCase handling, Officer officer) {
        return officer.holds(who) ? guard.refuses(handling, officer) : Optional.of(new StepRefused.RoleRequired(who));
    }
}
