package org.xinfang.handling.lifecycle;

import static org.xinfang.handling.lifecycle.HandlingLifeCycle.edge;

import java.util.stream.Stream;
import org.xinfang.contracts.EventType;

/** Mediation and settlement inside handling (调解、和解), art. 33. An agreement closes the claim; no limit stops meanwhile. */
final class MediationSteps {
    private MediationSteps() {}

    static Stream<Transition> inHandling() {
        return Stream.of(
                edge(
                        Action.OPEN_MEDIATION,
                        State.ACCEPTED,
                        State.MEDIATING,
                        Role.HANDLER,
                        Guard.NONE,
                        Article.MEDIATION),
                edge(
                        Action.CONFIRM_AGREEMENT,
                        State.MEDIATING,
                        State.CLOSED,
                        Role.APPROVER,
                        Guard.NOT_THE_DRAFTER,
                        Article.MEDIATION,
                        EventType.MEDIATION_CONCLUDED,
                        EventType.MATTER_CLOSED),
                edge(
                        Action.END_MEDIATION,
                        State.MEDIATING,
                        State.ACCEPTED,
                        Role.HANDLER,
                        Guard.NONE,
                        Article.MEDIATION,
                        EventType.MEDIATION_CONCLUDED));
    }
}
