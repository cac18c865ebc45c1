package org.xinfang.handling.lifecycle;

import static org.xinfang.handling.lifecycle.HandlingLifeCycle.edge;

import java.util.stream.Stream;
import org.xinfang.contracts.EventType;

/** A hearing inside handling, review or re-review (听证): while it is open nothing is drafted. */
final class HearingSteps {
    private HearingSteps() {}

    /** The steps that leave a state for a hearing and lead back to it. */
    static Stream<Transition> around(State state, Article article) {
        return Stream.of(
                edge(
                        Action.OPEN_HEARING,
                        state,
                        State.HEARING,
                        Role.HANDLER,
                        Guard.NONE,
                        article,
                        EventType.HEARING_OPENED,
                        EventType.HEARING_ANNOUNCED),
                edge(
                        Action.RECUSE,
                        State.HEARING,
                        State.HEARING,
                        Role.APPROVER,
                        Guard.NONE,
                        Article.RECUSAL,
                        EventType.HEARING_ANNOUNCED),
                edge(
                        Action.CLOSE_HEARING,
                        State.HEARING,
                        state,
                        Role.HANDLER,
                        Guard.NONE,
                        article,
                        EventType.HEARING_CLOSED,
                        EventType.HEARING_CONCLUDED),
                edge(
                        Action.CANCEL_HEARING,
                        State.HEARING,
                        state,
                        Role.HANDLER,
                        Guard.NONE,
                        article,
                        EventType.HEARING_CLOSED));
    }
}
