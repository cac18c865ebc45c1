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

    /** A move that follows from a fact, with the state it led to. */
    public TimeLimit write(TimeLimit.Moved moved) {
        return write(moved, SERVICE, moved.state().terms().ruling().article());
    }

    /**
     * A move that somebody decided.
     *
     * @param article what the decision rests on
     */
    public TimeLimit write(TimeLimit.Moved moved, Actor decided, String article) {
        Terms terms = moved.state().terms();
        limits.save(moved.state());
        limits.note(terms.id(), moved.line().heardAt(clock.now()));
        moved.events().forEach(event -> journal.append(terms.matter(), event, decided, article));
        return moved.state();
    }

    /** Something that is told of a limit and leaves its state as it is. */
    public void announce(Terms terms, HistoryEntry entry, Record event) {
        limits.note(terms.id(), entry);
        journal.append(terms.matter(), event, SERVICE, terms.ruling().article());
    }
}
