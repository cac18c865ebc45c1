package org.xinfang.routing.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.routing.directory.Edition.Ends;
import org.xinfang.routing.directory.Edition.Stands;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganEntry;

/**
 * An organ through time. Its editions begin in the order in which they were decided, so the state on a day is the newest
 * edition that has begun by then.
 *
 * @param code its code
 * @param editions at least one, in order; the first stands
 */
public record OrganHistory(OrganCode code, List<Edition> editions) {

    public OrganHistory {
        if (editions.isEmpty() || !(editions.getFirst() instanceof Stands)) {
            throw new IllegalArgumentException("an organ begins by standing in the directory: " + code);
        }
        editions = List.copyOf(editions);
    }

    static OrganHistory beginning(OrganCode code, LocalDate from, boolean shipped, OrganEntry entry) {
        return new OrganHistory(code, List.of(new Stands(1, from, shipped, entry)));
    }

    public long version() {
        return newest().number();
    }

    Edition newest() {
        return editions.getLast();
    }

    /** The organ on that day; before its first day, as it will begin. */
    public Organ on(LocalDate day) {
        OrganEntry entry = standing()
                .filter(edition -> !edition.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> standing().findFirst().orElseThrow())
                .entry();
        return new Organ(
                code,
                entry,
                editions.getFirst().from(),
                end().map(end -> end.from().minusDays(1)),
                end().map(Ends::successors).orElse(List.of()));
    }

    /** Its end, also when it lies ahead. */
    Optional<Ends> end() {
        return editions.stream()
                .flatMap(edition -> edition instanceof Ends end ? Stream.of(end) : Stream.empty())
                .findFirst();
    }

    /** Whether nobody but the shipped tables has had a say in it. */
    boolean shippedOnly() {
        return editions.stream().allMatch(Edition::shipped);
    }

    /** The first change that is decided but has not begun on that day. */
    public Optional<Edition> planned(LocalDate day) {
        return editions.stream().filter(edition -> edition.from().isAfter(day)).findFirst();
    }

    OrganHistory standing(LocalDate from, boolean shipped, OrganEntry entry) {
        return with(new Stands(version() + 1, from, shipped, entry));
    }

    OrganHistory ending(LocalDate from, List<OrganCode> successors) {
        return with(new Ends(version() + 1, from, successors));
    }

    /** Without its newest edition: what was before is decided anew, so that the version grows. */
    OrganHistory withoutNewest() {
        Edition before = editions.get(editions.size() - 2);
        long next = version() + 1;
        Edition again = switch (before) {
            case Stands stands -> new Stands(next, stands.from(), stands.shipped(), stands.entry());
            case Ends ends -> new Ends(next, ends.from(), ends.successors());
        };
        return new OrganHistory(
                code,
                Stream.concat(editions.stream().limit(editions.size() - 2L), Stream.of(again))
                        .toList());
    }

    private OrganHistory with(Edition edition) {
        return new OrganHistory(
                code, Stream.concat(editions.stream(), Stream.of(edition)).toList());
    }

    private Stream<Stands> standing() {
        return editions.stream()
                .flatMap(edition -> edition instanceof Stands stands ? Stream.of(stands) : Stream.empty());
    }
}
