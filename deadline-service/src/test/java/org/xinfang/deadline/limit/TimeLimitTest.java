package org.xinfang.deadline.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.contracts.deadline.TimeLimitCancelled;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

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
    void anEndedLimitRefusesALaterEnding() {
        TimeLimit met = end(running, met(ACCEPTED.plusDays(10)));
        Outcome<TimeLimit.Moved> outcome = met.end(cancelled(ACCEPTED.plusDays(11)));
        var refused = assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(new TimeLimit.AlreadyEnded("TL-05", ACCEPTED.plusDays(10)), refused.refusal());
    }

    @Test
    void aRepeatedEndingChangesNothing() {
        TimeLimit met = end(running, met(LAST_DAY));
        assertInstanceOf(Outcome.Refused.class, met.end(met(LAST_DAY)));
    }

    @Test
    void anEarlierEndingHeardOfLaterIsTheTrueOne() {
        TimeLimit late = end(running, met(LAST_DAY.plusDays(3)));
        TimeLimit.Met inTime = assertInstanceOf(TimeLimit.Met.class, end(late, met(LAST_DAY.minusDays(1))));
        assertFalse(inTime.late());
    }

    @Test
    void everyMoveTellsItsEvent() {
        Terms terms = running.terms();
        assertInstanceOf(TimeLimitStarted.class, TimeLimit.start(terms).event());
        assertInstanceOf(TimeLimitMet.class, move(running, met(LAST_DAY)).event());
        assertEquals(
                "测试",
                assertInstanceOf(
                                TimeLimitCancelled.class,
                                move(running, cancelled(LAST_DAY)).event())
                        .reason());
    }

    private static TimeLimit end(TimeLimit limit, Ending ending) {
        return move(limit, ending).state();
    }

    private static TimeLimit.Moved move(TimeLimit limit, Ending ending) {
        return limit.end(ending).orThrow();
    }

    private static Ending met(LocalDate on) {
        return new Ending(Ending.Effect.MET, on, "测试");
    }

    private static Ending cancelled(LocalDate on) {
        return new Ending(Ending.Effect.CANCELLED, on, "测试");
    }
}
