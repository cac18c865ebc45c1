package org.xinfang.deadline.rule;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.deadline.calendar.Calendars;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.platform.core.LegalClock;

class ReckoningTest {

    private static final LocalDate FRI_2026_09_04 = LocalDate.of(2026, 9, 4);

    private final Reckoning reckoning = new Reckoning(Calendars.shipped());

    @Test
    @DisplayName("B1：次年安排未公布时期限照算，标明暂定，不报错也不当作确定")
    void aPeriodThatReachesAnUnpublishedYearIsProvisional() {
        DueDates due = new Reckoning(Calendars.only(2026))
                .dueDates(Rules.natural(60), Course.from(LocalDate.of(2026, 11, 20)));
        assertEquals(LocalDate.of(2027, 1, 19), due.legalDue());
        assertEquals(Certainty.PROVISIONAL, due.certainty());
        assertTrue(due.steps().stream().anyMatch(step -> step.kind() == Step.Kind.PROVISIONAL));
    }

    @Test
    void workingDaysAcrossAnUnpublishedNewYearAreProvisionalToo() {
        DueDates due = reckoning.dueDates(Rules.working(5), Course.from(LocalDate.of(2026, 12, 30)));
        assertEquals(Certainty.PROVISIONAL, due.certainty());
    }

    @Test
    void naturalDaysInsideOnePublishedYearAreOfficial() {
        DueDates due = reckoning.dueDates(Rules.natural(30), Course.from(FRI_2026_09_04));
        assertEquals(Certainty.OFFICIAL, due.certainty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"})
    @DisplayName("B7：与机器所在时区无关")
    void theMachinesZoneChangesNothing(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            DueDates due = new Reckoning(Calendars.shipped()).dueDates(Rules.natural(30), Course.from(FRI_2026_09_04));
            assertEquals(LocalDate.of(2026, 10, 8), due.legalDue());
            assertEquals(
                    LocalDate.of(2026, 9, 4), LegalClock.legalDate(OffsetDateTime.parse("2026-09-03T20:00:00-05:00")));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-03-02, 2026-03-09",
        "2026-03-03, 2026-03-10",
        "2026-03-04, 2026-03-11",
        "2026-03-05, 2026-03-12",
        "2026-03-06, 2026-03-13",
        "2026-03-07, 2026-03-13",
        "2026-03-08, 2026-03-13"
    })
    @DisplayName("B22：七个星期几收到，五个工作日")
    void fiveWorkingDaysFromEachDayOfTheWeek(LocalDate received, LocalDate due) {
        assertEquals(
                due, reckoning.dueDates(Rules.working(5), Course.from(received)).legalDue());
    }

    @Test
    @DisplayName("B30：同一日任何时刻收到，届满日相同")
    void theHourOfReceiptHasNoInfluence() {
        Set<DueDates> due = Stream.of("06:00", "12:00", "23:30", "23:59:59.999")
                .map(time -> OffsetDateTime.parse("2026-06-20T" + time + "+08:00"))
                .map(LegalClock::legalDate)
                .map(day -> reckoning.dueDates(Rules.natural(15), Course.from(day)))
                .collect(toSet());
        assertEquals(1, due.size());
    }

    @Test
    void anExtensionBeyondTheRuleIsRefused() {
        var rule = Rules.flexible(new Period.NaturalDays(60), 30);
        Course course = Course.from(FRI_2026_09_04).extendedBy(31);
        assertThrows(IllegalArgumentException.class, () -> reckoning.dueDates(rule, course));
    }

    @Test
    void anExclusionThatTheRuleDoesNotKnowIsRefused() {
        var hearing = new Exclusion(ExclusionGround.HEARING, FRI_2026_09_04.plusDays(3), FRI_2026_09_04.plusDays(5));
        Course course = Course.from(FRI_2026_09_04).without(List.of(hearing));
        assertThrows(IllegalArgumentException.class, () -> reckoning.dueDates(Rules.natural(30), course));
    }

    @Test
    void overlappingExclusionsAreRefused() {
        var first = new Exclusion(ExclusionGround.HEARING, FRI_2026_09_04, FRI_2026_09_04.plusDays(5));
        var second = new Exclusion(ExclusionGround.HEARING, FRI_2026_09_04.plusDays(5), FRI_2026_09_04.plusDays(6));
        Course course = Course.from(FRI_2026_09_04);
        assertThrows(IllegalArgumentException.class, () -> course.without(List.of(second, first)));
    }

    @Test
    @DisplayName("说明：起算、计数、顺延、届满，各有依据")
    void theStepsTellWhyTheDayIsTheDay() {
        DueDates due = reckoning.dueDates(Rules.natural(30), Course.from(FRI_2026_09_04));
        assertEquals(
                List.of(
                        "2026年9月4日（星期五）：收到。当日不计入，自次日起算 ——《民法典》第二百零一条第一款",
                        "自2026年9月5日（星期六）起计30日，至2026年10月4日（星期日） ——《测试规定》第一条",
                        "2026年10月4日（星期日）为国庆节放假，顺延至其后第一个工作日2026年10月8日（星期四） ——《民法典》第二百零三条第一款",
                        "期限至2026年10月8日（星期四）24时届满 ——《民法典》第二百零三条第二款"),
                due.steps().stream()
                        .map(step -> step.text() + " ——" + step.article())
                        .toList());
    }

    @Test
    @DisplayName("说明：工作日期限写明跨越的节日和调休")
    void workingDaysNameTheHolidaysTheyCross() {
        DueDates due = reckoning.dueDates(Rules.working(5), Course.from(LocalDate.of(2026, 2, 12)));
        assertEquals(
                "春节：放假9日不计入。2026年2月14日（星期六）调休上班，计入。",
                due.steps().stream()
                        .filter(step -> step.kind() == Step.Kind.HOLIDAY_CROSSED)
                        .findFirst()
                        .orElseThrow()
                        .text());
    }

    @Test
    void aRuleWithoutRollingEndsWhereItEnds() {
        var counting = new Counting(new Period.NaturalDays(30), RollRule.NONE, 0, Set.of());
        DueDates due = reckoning.dueDates(Rules.of(counting), Course.from(FRI_2026_09_04));
        assertEquals(LocalDate.of(2026, 10, 4), due.legalDue());
    }
}
