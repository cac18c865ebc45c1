package org.xinfang.deadline.limit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.deadline.rule.Counting;
import org.xinfang.deadline.rule.Exclusion;
import org.xinfang.deadline.rule.ExclusionGround;

/**
 * The days that facts leave out of a limit, as far as its rule knows their ground. Several rounds add up; a day that
 * two of them cover is left out once.
 *
 * @param closed in their order, without overlap
 * @param openSince first day of a pause that has not ended
 */
record Pauses(List<Exclusion> closed, Optional<LocalDate> openSince) {

    /** @param end day on which the limit ended: what was open then ends with it, what came later has no influence */
    static Pauses of(Collection<Happening> happenings, Counting counting, Optional<LocalDate> end) {
        List<Span> spans = Stream.concat(suspended(happenings), reopened(happenings))
                .filter(span -> counting.exclusions().contains(span.ground))
                .flatMap(span -> span.until(end).stream())
                .sorted(comparing(Span::first).thenComparing(Span::ground))
                .toList();
        return new Pauses(
                disjoint(spans.stream().flatMap(span -> span.closed().stream()).toList()),
                spans.stream()
                        .filter(span -> span.last.isEmpty())
                        .map(Span::first)
                        .findFirst());
    }

    private static Stream<Span> suspended(Collection<Happening> happenings) {
        return happenings.stream()
                .filter(Happening.Suspended.class::isInstance)
                .map(Happening.Suspended.class::cast)
                .sorted(comparing(Happening.Suspended::on))
                .map(opened -> new Span(opened.ground(), opened.on(), lastDay(opened, happenings)));
    }

    /** A pause that is said to have ended before it began has not ended. */
    private static Optional<LocalDate> lastDay(Happening.Suspended opened, Collection<Happening> happenings) {
        return happenings.stream()
                .filter(Happening.Resumed.class::isInstance)
                .map(Happening.Resumed.class::cast)
                .filter(resumed -> resumed.ground() == opened.ground()
                        && resumed.occasion().equals(opened.occasion())
                        && !resumed.on().isBefore(opened.on()))
                .map(Happening.Resumed::on)
                .min(naturalOrder());
    }

    private static Stream<Span> reopened(Collection<Happening> happenings) {
        return happenings.stream()
                .filter(Happening.Reopened.class::isInstance)
                .map(Happening.Reopened.class::cast)
                .map(again -> new Span(ExclusionGround.FORCE_MAJEURE, again.obstacleFrom(), Optional.of(again.on())));
    }

    private static List<Exclusion> disjoint(List<Exclusion> ordered) {
        List<Exclusion> disjoint = new ArrayList<>();
        LocalDate free = LocalDate.MIN;
        for (Exclusion next : ordered) {
            LocalDate first = next.first().isBefore(free) ? free : next.first();
            if (!next.last().isBefore(first)) {
                disjoint.add(new Exclusion(next.ground(), first, next.last()));
                free = next.last().plusDays(1);
            }
        }
        return disjoint;
    }

    /** @param last none while the pause goes on */
    private record Span(ExclusionGround ground, LocalDate first, Optional<LocalDate> last) {

        Optional<Span> until(Optional<LocalDate> end) {
            if (end.isEmpty()) {
                return Optional.of(this);
            }
            LocalDate latest = end.get();
            LocalDate closed = last.filter(day -> day.isBefore(latest)).orElse(latest);
            return first.isAfter(latest) ? Optional.empty() : Optional.of(new Span(ground, first, Optional.of(closed)));
        }

        Optional<Exclusion> closed() {
            return last.map(day -> new Exclusion(ground, first, day));
        }
    }
}
