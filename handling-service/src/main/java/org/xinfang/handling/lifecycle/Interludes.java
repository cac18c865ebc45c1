package org.xinfang.handling.lifecycle;

import static org.xinfang.handling.lifecycle.Action.CANCEL_HEARING;
import static org.xinfang.handling.lifecycle.Action.CHOOSE_SIMPLE;
import static org.xinfang.handling.lifecycle.Action.CLOSE_HEARING;
import static org.xinfang.handling.lifecycle.Action.CONFIRM_AGREEMENT;
import static org.xinfang.handling.lifecycle.Action.END_MEDIATION;
import static org.xinfang.handling.lifecycle.Action.LEAVE_SIMPLE;
import static org.xinfang.handling.lifecycle.Action.OPEN_HEARING;
import static org.xinfang.handling.lifecycle.Action.OPEN_MEDIATION;
import static org.xinfang.handling.lifecycle.Action.RECUSE;
import static org.xinfang.handling.lifecycle.Guard.NONE;
import static org.xinfang.handling.lifecycle.Guard.NOT_THE_DRAFTER;
import static org.xinfang.handling.lifecycle.HandlingLifeCycle.edge;
import static org.xinfang.handling.lifecycle.Role.APPROVER;
import static org.xinfang.handling.lifecycle.Role.HANDLER;
import static org.xinfang.handling.lifecycle.State.ACCEPTED;
import static org.xinfang.handling.lifecycle.State.CLOSED;
import static org.xinfang.handling.lifecycle.State.HEARING;
import static org.xinfang.handling.lifecycle.State.MEDIATING;
import static org.xinfang.handling.lifecycle.State.TAKEN_UP;

import java.util.stream.Stream;
import org.xinfang.contracts.EventType;

/**
 * What may come between take-up and draft: the choice of the simple way (简易办理), a hearing, a mediation (听证、调解). While
 * one of the latter is open nothing is drafted.
 */
final class Interludes {
    private Interludes() {}

    /** The simple way is chosen before acceptance is decided, and may be left until something is drafted. */
    static Stream<Transition> simple() {
        Article article = Article.SIMPLE_HANDLING;
        return Stream.concat(
                Stream.of(edge(
                        CHOOSE_SIMPLE,
                        TAKEN_UP,
                        TAKEN_UP,
                        HANDLER,
                        Guard.SIMPLE_NOT_CHOSEN,
                        article,
                        EventType.SIMPLE_HANDLING_CHOSEN)),
                Stream.of(TAKEN_UP, ACCEPTED)
                        .map(state -> edge(
                                LEAVE_SIMPLE,
                                state,
                                state,
                                HANDLER,
                                Guard.IS_SIMPLE,
                                article,
                                EventType.SIMPLE_HANDLING_LEFT)));
    }

    /** A hearing that leaves a state and leads back to it. */
    static Stream<Transition> hearing(State state, Article article) {
        EventType closed = EventType.HEARING_CLOSED;
        EventType announced = EventType.HEARING_ANNOUNCED;
        return Stream.of(
                edge(OPEN_HEARING, state, HEARING, HANDLER, NONE, article, EventType.HEARING_OPENED, announced),
                edge(RECUSE, HEARING, HEARING, APPROVER, NONE, Article.RECUSAL, announced),
                edge(CLOSE_HEARING, HEARING, state, HANDLER, NONE, article, closed, EventType.HEARING_CONCLUDED),
                edge(CANCEL_HEARING, HEARING, state, HANDLER, NONE, article, closed));
    }

    /** Mediation or settlement in first handling (art. 33): an agreement closes the claim; no limit stops meanwhile. */
    static Stream<Transition> mediation() {
        EventType concluded = EventType.MEDIATION_CONCLUDED;
        return Stream.of(
                edge(OPEN_MEDIATION, ACCEPTED, MEDIATING, HANDLER, NONE, Article.MEDIATION),
                edge(
                        CONFIRM_AGREEMENT,
                        MEDIATING,
                        CLOSED,
                        APPROVER,
                        NOT_THE_DRAFTER,
                        Article.MEDIATION,
                        concluded,
                        EventType.MATTER_CLOSED),
                edge(END_MEDIATION, MEDIATING, ACCEPTED, HANDLER, NONE, Article.MEDIATION, concluded));
    }
}
