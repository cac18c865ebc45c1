package org.xinfang.deadline.limit;

import jakarta.enterprise.context.ApplicationScoped;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.messaging.Journal;

/** Writes down what happened to a limit: its line of history and the event for the others, in one transaction. */
@ApplicationScoped
public class Chronicle {

    private static final Actor SERVICE = Actor.system("deadline-service");

    private final TimeLimits limits;
    private final Journal journal;
    private final LegalClock clock;

    Chronicle(TimeLimits limits, Journal journal, LegalClock clock) {
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
    }

    /** A move, with the state it led to. */
    public TimeLimit write(TimeLimit.Moved moved) {
        TimeLimit state = moved.state();
        limits.save(state);
        announce(state.terms(), moved.line().heardAt(clock.now()), moved.event());
        return state;
    }

    /** Something that is told of a limit and leaves its state as it is. */
    public void announce(Terms terms, HistoryEntry entry, Record event) {
        limits.note(terms.id(), entry);
        journal.append(terms.matter(), event, SERVICE, terms.ruling().article());
    }
}
