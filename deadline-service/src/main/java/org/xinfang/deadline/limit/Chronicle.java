package org.xinfang.deadline.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.messaging.Journal;

/**
 * Writes down what happened to a limit: its line of history and the event for the others, in one transaction. Whoever in
 * this service follows a limit's life observes {@link Moves} in the same transaction.
 */
@ApplicationScoped
public class Chronicle {

    private static final Actor SERVICE = Actor.system("deadline-service");

    private final TimeLimits limits;
    private final Journal journal;
    private final LegalClock clock;
    private final Event<Moves> moves;

    Chronicle(TimeLimits limits, Journal journal, LegalClock clock, Event<Moves> moves) {
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
        this.moves = moves;
    }

    /** A move that follows from a fact, with the state it led to. */
    public TimeLimit write(TimeLimit.Moved moved) {
        writeAll(List.of(moved));
        return moved.state();
    }

    /** Moves of many limits. */
    public void writeAll(List<TimeLimit.Moved> moved) {
        moved.forEach(move -> limits.save(move.state()));
        tellAll(moved);
    }

    /** Moves to states that have been kept already, with as many statements as for one. */
    public void tellAll(List<TimeLimit.Moved> moved) {
        tell(moved, SERVICE, terms -> terms.ruling().article());
    }

    /**
     * A move that somebody decided.
     *
     * @param article what the decision rests on
     */
    public TimeLimit write(TimeLimit.Moved moved, Actor decided, String article) {
        limits.save(moved.state());
        tell(List.of(moved), decided, terms -> article);
        return moved.state();
    }

    private void tell(List<TimeLimit.Moved> moved, Actor accountable, Function<Terms, String> article) {
        OffsetDateTime now = clock.now();
        limits.noteAll(moved.stream()
                .map(move -> new TimeLimits.Note(
                        move.state().terms().id(), move.line().heardAt(now)))
                .toList());
        List<TimeLimit.Moved> telling =
                moved.stream().filter(move -> !move.events().isEmpty()).toList();
        if (!telling.isEmpty()) {
            journal.appendAll(telling.stream()
                    .flatMap(move -> facts(move, accountable, article))
                    .toList());
            moves.fire(new Moves(telling));
        }
    }

    private static Stream<Journal.Fact> facts(
            TimeLimit.Moved move, Actor accountable, Function<Terms, String> article) {
        Terms terms = move.state().terms();
        return move.events().stream()
                .map(event -> new Journal.Fact(terms.matter(), event, accountable, article.apply(terms)));
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
