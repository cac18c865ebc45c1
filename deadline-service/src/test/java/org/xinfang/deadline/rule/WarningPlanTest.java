package org.xinfang.deadline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfang.deadline.calendar.Calendars;

class WarningPlanTest {

    private static final List<Integer> WARNINGS = List.of(7, 3, 1, 0);

    private final Reckoning reckoning = new Reckoning(Calendars.shipped());

    @Test
    void warningsCountBackFromTheStrictEndAndTheLastFallsOnTheLegalOne() {
        WarningPlan plan = plan(Rules.natural(30), LocalDate.of(2026, 9, 4));
        assertEquals(days("2026-09-27", "2026-10-01", "2026-10-03", "2026-10-08"), plan.days());
    }

    @Test
    void aShortLimitHasNoWarningsFromBeforeItsStart() {
        WarningPlan plan = plan(Rules.natural(3), LocalDate.of(2026, 3, 2));
        assertEquals(days("2026-03-04", "2026-03-05"), plan.days());
    }

    @Test
    void theNextWarningIsTheFirstAfterToday() {
        WarningPlan plan = plan(Rules.natural(15), LocalDate.of(2026, 3, 2));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 10)), plan.first());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 14)), plan.nextAfter(LocalDate.of(2026, 3, 10)));
        assertEquals(Optional.empty(), plan.nextAfter(LocalDate.of(2026, 3, 17)));
    }

    @Test
    void theDaysOfASpanIncludeItsEnds() {
        WarningPlan plan = plan(Rules.natural(15), LocalDate.of(2026, 3, 2));
        assertEquals(
                days("2026-03-10", "2026-03-14"), plan.between(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 14)));
    }

    private WarningPlan plan(StatutoryRule rule, LocalDate dayZero) {
        return WarningPlan.of(WARNINGS, dayZero, reckoning.dueDates(rule, Course.from(dayZero)));
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
