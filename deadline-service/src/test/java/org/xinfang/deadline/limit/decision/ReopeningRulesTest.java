package org.xinfang.deadline.limit.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitReopened;
import org.xinfang.deadline.calendar.Calendars;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.Happening;
import org.xinfang.deadline.limit.Life;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimitMother;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;

/** When a missed limit of the petitioner is opened again (民事诉讼法第八十六条). */
class ReopeningRulesTest {

    private static final LocalDate DELIVERED = LocalDate.of(2026, 9, 4);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 8);
    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 19);

    private final TimeLimit request = TimeLimitMother.of("TL-06", DELIVERED);
    private final Obstacle flood =
            new Obstacle(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 14), "洪水，交通中断");

    @ParameterizedTest
    @ValueSource(strings = {"TL-06", "TL-08"})
    @DisplayName("申请复查、复核期限因不可抗力耽误的，可以恢复")
    void thePetitionersMissedLimitsAreOpenedAgain(String rule) {
        TimeLimit missed = TimeLimitMother.of(rule, DELIVERED);
        assertInstanceOf(Outcome.Done.class, ReopenTimeLimit.opensFor(missed, flood, DECIDED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TL-01", "TL-05", "TL-07", "TL-09"})
    @DisplayName("机关、单位的期限不得恢复")
    void anOrgansLimitIsNot(String rule) {
        TimeLimit missed = TimeLimitMother.of(rule, LocalDate.of(2026, 7, 1));
        Refusal refusal = refusal(ReopenTimeLimit.opensFor(missed, flood, DECIDED));
        assertInstanceOf(ReopeningRefusal.ReopeningNotKnownToRule.class, refusal);
        assertEquals("reopening-not-known-to-rule", refusal.problem());
    }

    @Test
    void whatIsNotMissedNeedsNoReopening() {
        Refusal refusal = refusal(ReopenTimeLimit.opensFor(request, flood, LAST_DAY));
        assertEquals(new ReopeningRefusal.ReopeningWithoutNeed(LAST_DAY), refusal);
        assertEquals("reopening-without-need", refusal.problem());
        assertEquals(Optional.of("《民事诉讼法》第八十六条"), refusal.article());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 2026-10-04, 2026-10-06",
        "2026-10-02, 2026-10-05, 2026-10-04",
        "2026-10-02, 2026-10-05, 2026-10-20"
    })
    void anObstacleHasItsDatesInOrder(LocalDate from, LocalDate to, LocalDate asked) {
        Refusal refusal = refusal(ReopenTimeLimit.opensFor(request, new Obstacle(from, to, asked, "洪水"), DECIDED));
        assertEquals(new ReopeningRefusal.ObstacleDates(), refusal);
        assertEquals("obstacle-dates", refusal.problem());
    }

    @ParameterizedTest
    @CsvSource({"2026-10-09, 2026-10-12", "2026-08-01, 2026-09-04"})
    void anObstacleOutsideTheLimitHinderedNothing(LocalDate from, LocalDate to) {
        Refusal refusal = refusal(ReopenTimeLimit.opensFor(request, new Obstacle(from, to, DECIDED, "洪水"), DECIDED));
        assertEquals(new ReopeningRefusal.ObstacleOutsideLimit(DELIVERED, LAST_DAY), refusal);
        assertEquals("obstacle-outside-limit", refusal.problem());
    }

    @Test
    @DisplayName("恢复后，障碍开始时余下的日数自决定次日起算")
    void whatWasLeftOfTheTimeFollowsTheDecision() {
        TimeLimit.Moved moved = heard(request, List.of(), reopened());
        // Of the thirty days 27 had passed when the flood came; three follow 19 October.
        assertEquals(LocalDate.of(2026, 10, 22), moved.state().terms().due().legalDue());
        TimeLimitReopened told = (TimeLimitReopened) moved.events().getFirst();
        assertEquals(LAST_DAY, told.oldLegalDue());
        assertEquals(LocalDate.of(2026, 10, 22), told.legalDue());
        assertEquals(flood.from(), told.obstacleFrom());
    }

    @Test
    @DisplayName("T08（丙）：逾期申请的，证明障碍后视为按期")
    void aLateRequestBecomesOneInTime() {
        Ending asked = new Ending(Ending.Effect.MET, LocalDate.of(2026, 10, 14), "信访人已申请复查");
        TimeLimit late = heard(request, List.of(), asked).state();
        assertTrue(((TimeLimit.Met) late).late());
        assertInstanceOf(Outcome.Done.class, ReopenTimeLimit.opensFor(late, flood, DECIDED));
        TimeLimit.Moved moved = heard(late, List.of(asked), reopened());
        assertFalse(((TimeLimit.Met) moved.state()).late());
        assertFalse(((TimeLimitMet) moved.events().getLast()).late());
    }

    private Happening reopened() {
        return new Happening.Reopened(flood.from(), flood.ground(), "负责人", DECIDED);
    }

    private static TimeLimit.Moved heard(TimeLimit limit, List<Happening> before, Happening news) {
        return limit.after(new Life(before).and(news), news, Calendars.shipped());
    }

    private static Refusal refusal(Outcome<TimeLimit> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
    }
}
