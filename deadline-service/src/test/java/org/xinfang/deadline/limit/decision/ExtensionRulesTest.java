package org.xinfang.deadline.limit.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.deadline.TimeLimitExtended;
import org.xinfang.deadline.calendar.Calendars;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.Happening;
import org.xinfang.deadline.limit.Life;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimitMother;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;

/** When a limit may be extended (第三十四条). */
class ExtensionRulesTest {

    private static final String ARTICLE_34 = "《信访工作条例》第三十四条";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 19);

    private final TimeLimit handling = TimeLimitMother.handling();

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    @DisplayName("届满当日仍可延长，至多三十日（第三十四条）")
    void onTheLastDayItMayStillBeExtended(int days) {
        assertInstanceOf(Outcome.Done.class, ExtendTimeLimit.extensible(handling, days, LAST_DAY));
    }

    @Test
    @DisplayName("延长超过三十日不予批准（第三十四条）")
    void moreThanThirtyDaysAreTooLong() {
        Refusal refusal = refusal(ExtendTimeLimit.extensible(handling, 31, LAST_DAY));
        assertEquals(new ExtensionRefusal.ExtensionTooLong(31, 30, ARTICLE_34), refusal);
        assertEquals("extension-too-long", refusal.problem());
        assertEquals(Optional.of("days"), refusal.field());
        assertEquals(Optional.of(ARTICLE_34), refusal.article());
    }

    @Test
    @DisplayName("B34：届满后不得延长（第三十四条）")
    void whatHasExpiredIsNotExtended() {
        Refusal refusal = refusal(ExtendTimeLimit.extensible(handling, 10, LAST_DAY.plusDays(1)));
        assertEquals(new ExtensionRefusal.ExtensionAfterExpiry(LAST_DAY, ARTICLE_34), refusal);
        assertEquals("extension-after-expiry", refusal.problem());
        assertEquals(Optional.of(ARTICLE_34), refusal.article());
    }

    @Test
    @DisplayName("B34：延长以一次为限（第三十四条）")
    void onceIsTheMost() {
        TimeLimit extended = heard(handling, extended(10)).state();
        Refusal refusal = refusal(ExtendTimeLimit.extensible(extended, 10, LAST_DAY));
        assertEquals(new ExtensionRefusal.ExtensionAlreadyGranted(10, LAST_DAY.plusDays(10), ARTICLE_34), refusal);
        assertEquals("extension-already-granted", refusal.problem());
        assertEquals(Optional.of(ARTICLE_34), refusal.article());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TL-01", "TL-03", "TL-07", "TL-09"})
    @DisplayName("规则没有规定的，不得延长")
    void aRuleThatKnowsNoExtensionAllowsNone(String rule) {
        TimeLimit limit = TimeLimitMother.of(rule, LocalDate.of(2026, 3, 20));
        Refusal refusal = refusal(ExtendTimeLimit.extensible(limit, 1, LocalDate.of(2026, 3, 21)));
        assertInstanceOf(ExtensionRefusal.ExtensionNotKnownToRule.class, refusal);
        assertEquals("extension-not-known-to-rule", refusal.problem());
        assertEquals(Optional.of(limit.terms().ruling().article()), refusal.article());
    }

    @Test
    void anEndedLimitIsNotExtended() {
        TimeLimit met = heard(handling, new Ending(Ending.Effect.MET, LAST_DAY.minusDays(1), "已办结"))
                .state();
        Refusal refusal = refusal(ExtendTimeLimit.extensible(met, 10, LAST_DAY));
        assertEquals(new DecisionRefusal.AlreadyEnded("TL-05", LAST_DAY.minusDays(1)), refusal);
        assertEquals("time-limit-already-ended", refusal.problem());
    }

    @Test
    @DisplayName("T07：延长三十日至6月18日，原因随通知告知（第三十四条）")
    void anExtensionMovesTheDaysAndTellsTheReason() {
        TimeLimit.Moved moved = heard(handling, extended(30));
        assertEquals(LocalDate.of(2026, 6, 18), moved.state().terms().due().legalDue());
        TimeLimitExtended told = (TimeLimitExtended) moved.events().getFirst();
        assertEquals("情况复杂", told.reason());
        assertEquals(30, told.days());
        assertEquals(LAST_DAY, told.oldLegalDue());
        assertEquals(LocalDate.of(2026, 6, 18), told.legalDue());
        assertInstanceOf(TimeLimit.Running.class, moved.state().asOf(LAST_DAY.plusDays(1)));
    }

    private static Happening extended(int days) {
        return new Happening.Extended(days, "情况复杂", "负责人", LAST_DAY.minusDays(5));
    }

    private static TimeLimit.Moved heard(TimeLimit limit, Happening news) {
        return limit.after(new Life(List.of(news)), news, Calendars.shipped());
    }

    private static Refusal refusal(Outcome<TimeLimit> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
    }
}
