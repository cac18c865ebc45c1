package org.xinfang.deadline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.deadline.calendar.Calendars;

class WarningScheduleTest {

    private final Reckoning reckoning = new Reckoning(Calendars.shipped());

    @Test
    @DisplayName("预警自不顺延的届满日倒推，届满当日和逾期按顺延后的届满日")
    void warningsCountBackFromTheStrictEndAndTheRestFromTheLegalOne() {
        WarningSchedule schedule = WarningSchedule.of(List.of("HALF", "7", "3", "1", "0"), List.of(1, 7));
        LocalDate received = LocalDate.of(2026, 9, 4);
        DueDates due = reckoning.dueDates(Rules.natural(30), Course.from(received));
        assertEquals(
                List.of(
                        "HALF 2026-09-19",
                        "7 2026-09-27",
                        "3 2026-10-01",
                        "1 2026-10-03",
                        "0 2026-10-08",
                        "+1 2026-10-09",
                        "+7 2026-10-15"),
                schedule.plan(received, due).stream()
                        .map(planned -> planned.stage().code() + " " + planned.on())
                        .toList());
    }

    @Test
    void escalationsGoUpStepByStep() {
        WarningSchedule schedule = WarningSchedule.of(List.of(), List.of(1, 7, 15));
        assertEquals(
                List.of(
                        new WarningSchedule.Escalation(1, 1),
                        new WarningSchedule.Escalation(7, 2),
                        new WarningSchedule.Escalation(15, 3)),
                schedule.stages());
    }

    @Test
    void whatTheBookCannotMeanIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> WarningSchedule.of(List.of("-1"), List.of()));
        assertThrows(IllegalArgumentException.class, () -> WarningSchedule.of(List.of("QUARTER"), List.of()));
        assertThrows(IllegalArgumentException.class, () -> WarningSchedule.of(List.of("7", "7"), List.of()));
        assertThrows(IllegalArgumentException.class, () -> WarningSchedule.of(List.of(), List.of(0)));
        assertThrows(IllegalArgumentException.class, () -> WarningSchedule.of(List.of(), List.of(7, 1)));
    }
}
