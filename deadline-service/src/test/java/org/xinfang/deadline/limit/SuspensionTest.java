package org.xinfang.deadline.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitResumed;
import org.xinfang.contracts.deadline.TimeLimitSuspended;
import org.xinfang.deadline.calendar.Calendars;
import org.xinfang.deadline.rule.BoundParty;
import org.xinfang.deadline.rule.Counting;
import org.xinfang.deadline.rule.Course;
import org.xinfang.deadline.rule.DueDates;
import org.xinfang.deadline.rule.Exclusion;
import org.xinfang.deadline.rule.ExclusionGround;
import org.xinfang.deadline.rule.Period;
import org.xinfang.deadline.rule.Reckoning;
import org.xinfang.deadline.rule.RollRule;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.Ruling;

/** Hearings and the limits they interrupt (第三十六条第二款). */
class SuspensionTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 8, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 9);

    private final Lives reReview = new Lives(TimeLimitMother.start(new RuleCode("TL-09"), Subject.claim(1), RECEIVED));

    @Test
    @DisplayName("T07：复核听证十二日不计入，至9月21日（第三十六条第二款）")
    void theDaysOfAHearingInReReviewAreNotCounted() {
        reReview.hears(Lives.opened("a", LocalDate.of(2026, 8, 17)));
        TimeLimit.Suspended suspended = assertInstanceOf(TimeLimit.Suspended.class, reReview.limit());
        assertEquals(LocalDate.of(2026, 8, 17), suspended.since());
        reReview.hears(Lives.closed("a", LocalDate.of(2026, 8, 28)));
        assertInstanceOf(TimeLimit.Running.class, reReview.limit());
        assertEquals(LocalDate.of(2026, 9, 21), reReview.legalDue());
        TimeLimitResumed resumed = (TimeLimitResumed) reReview.told().getLast();
        assertEquals(DUE, resumed.oldLegalDue());
        assertEquals(LocalDate.of(2026, 9, 21), resumed.legalDue());
        assertEquals(LocalDate.of(2026, 8, 29), resumed.resumedOn());
        assertInstanceOf(TimeLimitSuspended.class, reReview.told().getFirst());
    }

    @Test
    void aHearingOfOneDayLeavesOutOneDay() {
        LocalDate day = LocalDate.of(2026, 8, 17);
        reReview.hears(Lives.opened("a", day)).hears(Lives.closed("a", day));
        assertEquals(DUE.plusDays(1), reReview.legalDue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TL-05", "TL-07"})
    @DisplayName("初次办理和复查中的听证不影响期限，但写明（第三十六条第二款）")
    void elsewhereAHearingMovesNothingAndIsNoted(String rule) {
        Lives limit = new Lives(TimeLimitMother.start(new RuleCode(rule), Subject.claim(1), RECEIVED));
        LocalDate due = limit.legalDue();
        limit.hears(Lives.opened("a", RECEIVED.plusDays(3))).hears(Lives.closed("a", RECEIVED.plusDays(15)));
        assertInstanceOf(TimeLimit.Running.class, limit.limit());
        assertEquals(due, limit.legalDue());
        assertEquals(List.of(), limit.told());
        assertTrue(limit.history()
                .contains(new HistoryLine(HistoryEntry.Kind.NOTED, RECEIVED.plusDays(3), "听证开始，不影响本期限的计算")));
    }

    @Test
    @DisplayName("B14：周五中止、周一恢复，恰好顺延三日，与期限同一单位")
    void aPauseOverAWeekendCountsInTheUnitOfTheLimit() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        LocalDate start = LocalDate.of(2026, 3, 2);
        Lives natural = new Lives(paused(new Period.NaturalDays(30), start));
        LocalDate before = natural.limit().terms().due().strictDue();
        natural.hears(Lives.opened("a", friday)).hears(Lives.closed("a", friday.plusDays(2)));
        assertEquals(before.plusDays(3), natural.limit().terms().due().strictDue());

        Lives working = new Lives(paused(new Period.WorkingDays(10), start));
        assertEquals(LocalDate.of(2026, 3, 16), working.legalDue());
        working.hears(Lives.opened("a", friday)).hears(Lives.closed("a", friday.plusDays(2)));
        assertEquals(LocalDate.of(2026, 3, 17), working.legalDue());
    }

    @Test
    @DisplayName("B15：改用另一规则起算时，已扣除的日数不丢失")
    void theDaysLeftOutOutliveAChangeOfTheRule() {
        LocalDate start = LocalDate.of(2026, 3, 2);
        Course course = Course.from(start)
                .without(List.of(
                        new Exclusion(ExclusionGround.HEARING, LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 8))));
        Counting sixty =
                new Counting(new Period.NaturalDays(60), RollRule.NEXT_WORKING_DAY, 0, Set.of(ExclusionGround.HEARING));
        DueDates due = new Reckoning(Calendars.shipped()).dueDates(ruling(sixty), course);
        assertEquals(start.plusDays(60 + 3), due.strictDue());
    }

    @Test
    @DisplayName("B16：中止期间不逾期；恢复后届满日后移")
    void aSuspendedLimitIsNeverMissed() {
        reReview.hears(Lives.opened("a", DUE.minusDays(1)));
        assertInstanceOf(TimeLimit.Suspended.class, reReview.limit().asOf(DUE.plusDays(10)));
        reReview.hears(Lives.closed("a", DUE.plusDays(9)));
        assertEquals(DUE.plusDays(11), reReview.limit().terms().due().strictDue());
        assertInstanceOf(TimeLimit.Running.class, reReview.limit().asOf(DUE.plusDays(11)));
    }

    @Test
    void aHearingAfterTheEndSuspendsNothing() {
        reReview.hears(Lives.opened("a", DUE.plusDays(1)));
        assertInstanceOf(TimeLimit.Missed.class, reReview.limit().asOf(DUE.plusDays(5)));
    }

    @Test
    @DisplayName("B19：多次中止累计，与从头推算一致")
    void severalRoundsAddUp() {
        List<Happening> rounds = List.of(
                Lives.opened("a", RECEIVED.plusDays(3)),
                Lives.closed("a", RECEIVED.plusDays(5)),
                Lives.opened("b", RECEIVED.plusDays(10)),
                Lives.closed("b", RECEIVED.plusDays(10)),
                Lives.opened("c", RECEIVED.plusDays(20)),
                Lives.closed("c", RECEIVED.plusDays(23)));
        rounds.forEach(reReview::hears);
        assertEquals(DUE.plusDays(3 + 1 + 4), reReview.limit().terms().due().strictDue());
        Life whole = new Life(rounds);
        TimeLimit started = TimeLimitMother.start(new RuleCode("TL-09"), Subject.claim(1), RECEIVED);
        assertEquals(
                whole.standing(started.terms(), Calendars.shipped()).terms().due(),
                reReview.limit().terms().due());
    }

    @Test
    void aDayOfTwoHearingsIsLeftOutOnce() {
        reReview.hears(Lives.opened("a", RECEIVED.plusDays(3)))
                .hears(Lives.opened("b", RECEIVED.plusDays(5)))
                .hears(Lives.closed("a", RECEIVED.plusDays(6)))
                .hears(Lives.closed("b", RECEIVED.plusDays(8)));
        assertEquals(DUE.plusDays(6), reReview.limit().terms().due().strictDue());
    }

    @Test
    void anOpinionDuringAHearingIsInTime() {
        reReview.hears(Lives.opened("a", DUE.minusDays(1))).hears(Lives.met(DUE.plusDays(5)));
        assertFalse(assertInstanceOf(TimeLimit.Met.class, reReview.limit()).late());
        assertFalse(((TimeLimitMet) reReview.told().getLast()).late());
    }

    private static TimeLimit paused(Period period, LocalDate start) {
        Counting counting = new Counting(period, RollRule.NONE, 0, Set.of(ExclusionGround.HEARING));
        Terms model = TimeLimitMother.start(new RuleCode("TL-09"), Subject.claim(1), start)
                .terms();
        return TimeLimit.start(Terms.of(model.start(), ruling(counting), Calendars.shipped()))
                .state();
    }

    private static Ruling ruling(Counting counting) {
        return new Ruling("测试", "收到", "《测试规定》第一条", "test/1", BoundParty.RE_REVIEW_ORGAN, counting);
    }
}
