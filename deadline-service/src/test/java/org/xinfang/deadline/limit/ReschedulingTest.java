package org.xinfang.deadline.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.deadline.TimeLimitRescheduled;
import org.xinfang.deadline.calendar.Calendars;
import org.xinfang.deadline.rule.RuleCode;

/** An open limit is counted again from its own data when the calendar becomes another. */
class ReschedulingTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 4);
    private static final String REASON = "国务院办公厅公布2026年节假日安排";

    /** Counted in 2025, when nobody knew that 20 September 2026 would be worked. */
    private final TimeLimit running = TimeLimitMother.start(
            new RuleCode("TL-06"), Subject.claim(1), LocalDate.of(2026, 8, 21), Calendars.only(2025));

    @Test
    @DisplayName("B12：安排公布后，未结束期限重新计算，不顺延的届满日不变")
    void anOpenLimitMovesAndTellsBothDays() {
        assertEquals(LocalDate.of(2026, 9, 21), running.terms().due().legalDue());
        TimeLimit.Moved moved =
                running.rescheduled(Calendars.shipped(), TODAY, REASON).orElseThrow();
        TimeLimitRescheduled told =
                assertInstanceOf(TimeLimitRescheduled.class, moved.events().getFirst());
        assertEquals(LocalDate.of(2026, 9, 21), told.oldLegalDue());
        assertEquals(LocalDate.of(2026, 9, 20), told.legalDue());
        assertEquals(told.oldStrictDue(), told.strictDue());
        assertEquals(told.legalDue(), moved.state().terms().due().legalDue());
        assertEquals(
                "国务院办公厅公布2026年节假日安排，届满日由2026-09-21改为2026-09-20", moved.line().text());
    }

    @Test
    void aMissedLimitMovesToo() {
        TimeLimit missed = running.asOf(LocalDate.of(2026, 12, 1));
        assertInstanceOf(TimeLimit.Missed.class, missed);
        assertEquals(
                LocalDate.of(2026, 9, 20),
                missed.rescheduled(Calendars.shipped(), TODAY, REASON)
                        .orElseThrow()
                        .state()
                        .terms()
                        .due()
                        .legalDue());
    }

    @Test
    void theSameDaysAreNoMove() {
        TimeLimit counted = running.rescheduled(Calendars.shipped(), TODAY, REASON)
                .orElseThrow()
                .state();
        assertEquals(Optional.empty(), counted.rescheduled(Calendars.shipped(), TODAY, REASON));
    }

    @Test
    void anEndedLimitKeepsItsDays() {
        TimeLimit met =
                new Lives(running).hears(Lives.met(LocalDate.of(2026, 9, 21))).limit();
        assertEquals(Optional.empty(), met.rescheduled(Calendars.shipped(), TODAY, REASON));
    }
}
