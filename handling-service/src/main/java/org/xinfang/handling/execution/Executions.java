package org.xinfang.handling.execution;

import java.util.List;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Round;

/** Reports and urgings, by the round whose opinion is carried out; the oldest first. Never changed afterwards. */
public interface Executions {
    List<ExecutionReport> reports(Round round);

    List<Urging> urgings(Round round);

    /** @param number which report of the round, from 1 */
    void add(Round round, int number, ExecutionReport report);

    /** @param number which urging of the round, from 1 */
    void add(Round round, int number, Urging urging);

    /** The newest report of the round. */
    default Optional<ExecutionReport> newest(Round round) {
        return reports(round).reversed().stream().findFirst();
    }
}
