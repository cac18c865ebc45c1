package org.xinfang.deadline.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days on which somebody must be told that a time limit comes due (预警). Warnings in advance count back from the
 * strict end, so that none waits for a day that only rolling has given; the last one falls on the last day in law.
 * A warning that would come on or before day 0 does not exist.
 */
public record WarningPlan(List<LocalDate> days) {

    public WarningPlan {
        days = List.copyOf(days);
    }

    public static WarningPlan of(List<Integer> warningDays, LocalDate dayZero, DueDates due) {
        return new WarningPlan(warningDays.stream()
                .map(before -> before == 0 ? due.legalDue() : due.strictDue().minusDays(before))
                .filter(day -> day.isAfter(dayZero))
                .sorted()
                .distinct()
                .toList());
    }

    public Optional<LocalDate> first() {
        return days.stream().findFirst();
    }

    public Optional<LocalDate> nextAfter(LocalDate day) {
        return days.stream().filter(planned -> planned.isAfter(day)).findFirst();
    }

    /** The planned days of a span, both ends included. */
    public List<LocalDate> between(LocalDate first, LocalDate last) {
        return days.stream()
                .filter(planned -> !planned.isBefore(first) && !planned.isAfter(last))
                .toList();
    }
}
