package org.xinfang.handling.lifecycle;

import static org.xinfang.handling.lifecycle.HandlingLifeCycle.edge;

import java.util.List;
import java.util.stream.Stream;
import org.xinfang.contracts.EventType;

/**
 * How handling ends otherwise than by what the organ decides (终止办理), and how it goes on after it ended (退回重新办理). The
 * Regulation has no article on withdrawal and death: such a step rests on that of the procedure it ends.
 */
final class OtherEnds {
    private OtherEnds() {}

    /** While nothing is decided the petitioner may withdraw, and his death or dissolution leaves nobody to answer. */
    static Stream<Transition> before(Article procedure, State drafted) {
        return Stream.of(State.TAKEN_UP, State.ACCEPTED, drafted)
                .flatMap(open -> Stream.of(Action.ACCEPT_WITHDRAWAL, Action.DISCONTINUE)
                        .map(end -> edge(
                                end,
                                open,
                                State.CLOSED,
                                Role.APPROVER,
                                Guard.NONE,
                                procedure,
                                EventType.MATTER_CLOSED)));
    }

    /** A closed claim whose handling does not stand up to supervision is handled again. */
    static List<Transition> reopening() {
        return List.of(edge(
                Action.REOPEN,
                State.CLOSED,
                State.ACCEPTED,
                Role.SUPERVISOR,
                Guard.WAS_ACCEPTED,
                Article.SUPERVISION,
                EventType.HANDLING_REOPENED));
    }
}
