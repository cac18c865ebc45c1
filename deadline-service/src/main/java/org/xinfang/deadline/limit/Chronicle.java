package org.xinfang.deadline.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.messaging.Journal;

/**
 * Writes down what happened to a limit: its line of history and the event for the others, in one transaction. Whoever in
 * this service follows a limit's life observes its moves ({@link TimeLimit.Moved}) in the same transaction.
 */
@ApplicationScoped
public class Chronicle {

    private static final Actor SERVICE = Actor.system("deadline-service");

    private final TimeLimits limits;
    private final Journal journal;
    private final LegalClock clock;
    private final Event<TimeLimit.Moved> moves;

    Chronicle(TimeLimits limits, Journal journal, LegalClock clock, Event<TimeLimit.Moved> moves) {
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
        this.moves = moves;
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
        if (!moved.events().isEmpty()) {
            moves.fire(moved);
        }
        return moved.state();
    }

    /** What is told of limits and leaves their state as it is. */
    public void announceAll(List<Announcement> announcements) {
        limits.noteAll(announcements.stream()
                .map(told -> new TimeLimits.Note(told.timeLimit(), told.entry()))
                .toList());
        journal.appendAll(announcements.stream()
                .map(told -> new Journal.Fact(told.matter(), told.event(), SERVICE, told.article()))
                .toList());
    }

    /** @param article the basis of the limit */
    public record Announcement(UUID timeLimit, UUID matter, String article, HistoryEntry entry, Record event) {}
}
