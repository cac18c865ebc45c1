package org.xinfang.deadline.limit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.deadline.calendar.WorkCalendar;
import org.xinfang.deadline.rule.Course;

/**
 * What a limit has gone through. How it stands follows from its start, its rule and these facts alone, in whatever
 * order and however often they were heard of.
 */
public record Life(List<Happening> happenings) {

    public Life {
        happenings = List.copyOf(happenings);
    }

    public static Life of(Collection<Fact> facts, Terms terms) {
        return new Life(facts.stream()
                .filter(fact -> fact.concerns(terms))
                .map(Fact::happening)
                .distinct()
                .toList());
    }

    public Life and(Happening news) {
        return new Life(Stream.concat(happenings.stream(), Stream.of(news)).toList());
    }

    /** How the limit stands after all this. */
    TimeLimit standing(Terms terms, WorkCalendar calendar) {
        Optional<Ending> ending = ending();
        Pauses pauses = Pauses.of(happenings, terms.ruling().counting(), ending.map(Ending::on));
        Course course = new Course(terms.dayZero(), extensionDays(), pauses.closed());
        Terms counted = terms.through(course, calendar);
        return ending.map(how -> TimeLimit.ended(counted, how))
                .orElseGet(() -> pauses.openSince()
                        .filter(since -> !since.isAfter(counted.due().legalDue()))
                        .<TimeLimit>map(since -> new TimeLimit.Suspended(counted, since))
                        .orElseGet(() -> new TimeLimit.Running(counted)));
    }

    private Optional<Ending> ending() {
        return Stream.concat(all(Ending.class).filter(this::holds), ofEachClaim().stream())
                .sorted()
                .findFirst();
    }

    /** None as long as it is not known of which claims the matter consists, or one of them is open. */
    private Optional<Ending> ofEachClaim() {
        return all(Happening.Divided.class)
                .max(Comparator.comparing(Happening.Divided::at))
                .map(divided -> divided.claims().stream()
                        .map(claim -> ofClaim(claim).ending())
                        .toList())
                .filter(endings -> endings.stream().allMatch(Optional::isPresent))
                .map(endings ->
                        Ending.ofAll(endings.stream().flatMap(Optional::stream).toList()));
    }

    private Life ofClaim(int claim) {
        return new Life(all(Happening.OfClaim.class)
                .filter(part -> part.claim() == claim)
                .map(Happening.OfClaim::happening)
                .toList());
    }

    private boolean holds(Ending ending) {
        return all(Happening.Undone.class).noneMatch(undone -> undone.undoes(ending));
    }

    /** Extended once at most (art. 34); the first one counts. */
    int extensionDays() {
        return all(Happening.Extended.class)
                .min(Comparator.<Happening.Extended, LocalDate>comparing(Happening.Extended::on)
                        .thenComparing(Happening.Extended::days))
                .map(Happening.Extended::days)
                .orElse(0);
    }

    private <T extends Happening> Stream<T> all(Class<T> kind) {
        return happenings.stream().filter(kind::isInstance).map(kind::cast);
    }
}
