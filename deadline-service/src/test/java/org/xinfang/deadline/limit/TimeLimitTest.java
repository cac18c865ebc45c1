package org.xinfang.deadline.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.TimeLimitCancelled;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitReassigned;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.platform.core.LegalClock;

class TimeLimitTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 20);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 19);

    private final TimeLimit running = TimeLimitMother.handling();

    @ParameterizedTest(name = "{0}: late {1}")
    @CsvSource({
        "2026-05-19T00:00+08:00, false",
        "2026-05-19T23:59:59.999+08:00, false",
        "2026-05-19T15:59:59.999Z, false",
        "2026-05-20T00:00+08:00, true",
        "2026-05-19T16:00Z, true"
    })
    @DisplayName("B21：届满当日24时前为按期，次日零时为逾期")
    void anActIsInTimeUntilTheLastDaysEnd(OffsetDateTime act, boolean late) {
        TimeLimit met = end(running, met(LegalClock.legalDate(act)));
        assertEquals(late, assertInstanceOf(TimeLimit.Met.class, met).late());
    }

    @Test
    void theLastDayEndsAtMidnightOfShanghai() {
        assertEquals(
                OffsetDateTime.parse("2026-05-20T00:00+08:00"),
                running.terms().due().endsAt(LegalClock.ZONE));
    }

    @Test
    @DisplayName("逾期由日期推算")
    void thatALimitWasMissedFollowsFromTheDay() {
        assertInstanceOf(TimeLimit.Running.class, running.asOf(LAST_DAY));
        assertInstanceOf(TimeLimit.Missed.class, running.asOf(LAST_DAY.plusDays(1)));
        assertInstanceOf(
                TimeLimit.Running.class, running.asOf(LAST_DAY.plusDays(1)).asOf(LAST_DAY));
    }

    @Test
    void aMissedLimitCanStillBeMetLate() {
        TimeLimit missed = running.asOf(LAST_DAY.plusDays(30));
        TimeLimit.Met met = assertInstanceOf(TimeLimit.Met.class, end(missed, met(LAST_DAY.plusDays(30))));
        assertTrue(met.late());
    }

    @Test
    void anEndedLimitIsNeverMissed() {
        TimeLimit met = end(running, met(LAST_DAY));
        assertInstanceOf(TimeLimit.Met.class, met.asOf(LAST_DAY.plusYears(1)));
        TimeLimit cancelled = end(running, cancelled(LAST_DAY));
        assertInstanceOf(TimeLimit.Cancelled.class, cancelled.asOf(LAST_DAY.plusYears(1)));
    }

    @Test
    void aLimitMetLateWasMissedInBetween() {
        TimeLimit met = end(running, met(LAST_DAY.plusDays(10)));
        assertInstanceOf(TimeLimit.Running.class, met.asOf(LAST_DAY));
        assertInstanceOf(TimeLimit.Missed.class, met.asOf(LAST_DAY.plusDays(5)));
        assertInstanceOf(TimeLimit.Met.class, met.asOf(LAST_DAY.plusDays(10)));
    }

    @Test
    void aLaterEndingOfAnEndedLimitIsKeptInItsHistoryOnly() {
        Lives met = new Lives(running).hears(met(ACCEPTED.plusDays(10)));
        TimeLimit before = met.limit();
        met.hears(cancelled(ACCEPTED.plusDays(11)));
        assertEquals(before, met.limit());
        assertEquals(1, met.told().size());
        assertEquals(2, met.history().size());
    }

    @Test
    void aRepeatedEndingChangesNothing() {
        Lives met = new Lives(running).hears(met(LAST_DAY)).hears(met(LAST_DAY));
        assertEquals(1, met.told().size());
        assertEquals(1, met.history().size());
    }

    @Test
    void anEarlierEndingHeardOfLaterIsTheTrueOne() {
        Lives late = new Lives(running).hears(met(LAST_DAY.plusDays(3))).hears(met(LAST_DAY.minusDays(1)));
        assertFalse(assertInstanceOf(TimeLimit.Met.class, late.limit()).late());
    }

    @Test
    void everyMoveTellsItsEvent() {
        Terms terms = running.terms();
        assertInstanceOf(TimeLimitStarted.class, TimeLimit.start(terms).events().getFirst());
        assertInstanceOf(
                TimeLimitMet.class,
                new Lives(running).hears(met(LAST_DAY)).told().getFirst());
        TimeLimitCancelled cancelled = assertInstanceOf(
                TimeLimitCancelled.class,
                new Lives(running).hears(cancelled(LAST_DAY)).told().getFirst());
        assertEquals("测试", cancelled.reason());
    }

    @Test
    @DisplayName("B32：补充材料不影响期限，但写入经过")
    void aSupplementIsNotedAndMovesNothing() {
        Lives limit = new Lives(running).hears(new Happening.Noted(ACCEPTED.plusDays(5), "第1次补充材料"));
        assertEquals(running, limit.limit());
        assertEquals(
                Set.of(new HistoryLine(HistoryEntry.Kind.NOTED, ACCEPTED.plusDays(5), "第1次补充材料，不影响本期限的计算")),
                limit.history());
    }

    @Test
    @DisplayName("机关撤销的，由继续行使其职权的机关承担，期限不变（第二十四条第二款）")
    void aSuccessorTakesOverAndTheDaysStay() {
        OrganRef successor = TimeLimitMother.PETITION_BUREAU;
        TimeLimit.Moved moved =
                running.reassigned(successor, ACCEPTED.plusDays(20)).orElseThrow();
        assertEquals(successor, moved.state().terms().organ());
        assertEquals(running.terms().due(), moved.state().terms().due());
        TimeLimitReassigned told = (TimeLimitReassigned) moved.events().getFirst();
        assertEquals(TimeLimitMother.STREET_OFFICE, told.from());
        assertEquals(Optional.empty(), moved.state().reassigned(successor, ACCEPTED.plusDays(21)));
        assertEquals(Optional.empty(), end(running, met(LAST_DAY)).reassigned(successor, LAST_DAY.plusDays(1)));
    }

    private static TimeLimit end(TimeLimit limit, Ending ending) {
        return new Lives(limit).hears(ending).limit();
    }

    private static Ending met(LocalDate on) {
        return new Ending(Ending.Effect.MET, on, "测试");
    }

    private static Ending cancelled(LocalDate on) {
        return new Ending(Ending.Effect.CANCELLED, on, "测试");
    }
}
