package org.xinfang.handling.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One case in each state that each procedure knows, walked there along the table itself. */
final class Stages {
    private Stages() {}

    static Stream<HandlingCase> all() {
        return Arrays.stream(Procedure.values()).flatMap(procedure -> of(procedure).stream());
    }

    private static List<HandlingCase> of(Procedure procedure) {
        List<HandlingCase> found = new ArrayList<>(List.of(Cases.takenUp(procedure)));
        for (int i = 0; i < found.size(); i++) {
            HandlingCase here = found.get(i);
            HandlingLifeCycle.from(procedure, here.state()).stream()
                    .filter(edge -> found.stream().noneMatch(seen -> seen.state() == edge.to()))
                    .filter(edge -> edge.refuses(here, officerFor(edge)).isEmpty())
                    .map(edge -> Cases.after(here, edge.action(), officerFor(edge)))
                    .toList()
                    .forEach(found::add);
        }
        return found;
    }

    private static Officer officerFor(Transition edge) {
        return switch (edge.who()) {
            case APPROVER -> Cases.approver("zhao");
            case SUPERVISOR -> Cases.supervisor("he");
            case REVIEWER -> Cases.reviewer("sun");
            case HANDLER -> Cases.handler("li");
            case SYSTEM -> Officer.service();
        };
    }
}
