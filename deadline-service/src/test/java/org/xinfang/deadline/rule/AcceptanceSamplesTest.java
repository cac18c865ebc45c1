package org.xinfang.deadline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.deadline.calendar.Calendars;
import org.xinfang.deadline.law.RuleBookFile;
import org.xinfang.platform.core.LegalClock;

/** The numbers of the acceptance samples and of the demo matters, day by day as the law gives them. */
class AcceptanceSamplesTest {

    private final Reckoning reckoning = new Reckoning(Calendars.shipped());
    private final RuleBook book = RuleBookFile.shipped();

    @ParameterizedTest(name = "{0} {1} {2} → {3} / {4}")
    @CsvSource({
        "T01 dispatch, TL-01, 2026-03-02, 2026-03-17, 2026-03-17",
        "T01 simple acceptance, TL-21, 2026-03-03, 2026-03-06, 2026-03-06",
        "T01 simple answer, TL-22, 2026-03-04, 2026-03-18, 2026-03-18",
        "T02 sealed transfer, TL-01, 2026-04-01, 2026-04-16, 2026-04-16",
        "T02 acceptance told by the discipline organ, TL-29, 2026-04-07, 2026-04-28, 2026-04-28",
        "T03 notice of the labour bureau, TL-03, 2026-06-12, 2026-06-27, 2026-06-29",
        "T05 letter about a judgment, TL-01, 2026-08-03, 2026-08-18, 2026-08-18",
        "T07 dispatch, TL-01, 2026-03-02, 2026-03-17, 2026-03-17",
        "T07 notice of the street office, TL-03, 2026-03-09, 2026-03-24, 2026-03-24",
        "T07 handling, TL-05, 2026-03-20, 2026-05-19, 2026-05-19",
        "T07 review request, TL-06, 2026-05-15, 2026-06-14, 2026-06-15",
        "T07 review opinion, TL-07, 2026-06-15, 2026-07-15, 2026-07-15",
        "T07 re-review request, TL-08, 2026-07-10, 2026-08-09, 2026-08-10",
        "T07 re-review opinion, TL-09, 2026-08-10, 2026-09-09, 2026-09-09",
        "T08 window ends in National Day, TL-06, 2026-09-04, 2026-10-04, 2026-10-08",
        "T08 review opinion, TL-07, 2026-10-12, 2026-11-11, 2026-11-11",
        "T08a ends on a make-up Saturday, TL-06, 2026-09-10, 2026-10-10, 2026-10-10",
        "T08b ends on a make-up Sunday, TL-06, 2026-08-21, 2026-09-20, 2026-09-20",
        "T09 ends on a make-up Saturday, TL-01, 2026-01-30, 2026-02-14, 2026-02-14",
        "T10 the province's own limit, TL-01, 2026-04-15, 2026-04-30, 2026-04-30",
        "T12 collective visit, TL-01, 2026-07-06, 2026-07-21, 2026-07-21",
        "T13 enterprise, TL-01, 2026-09-28, 2026-10-13, 2026-10-13",
        "T13 simple decision over National Day, TL-21, 2026-09-28, 2026-10-08, 2026-10-08"
    })
    @DisplayName("验收样例：规则集的期限")
    void limitsOfTheRuleBook(String sample, String rule, LocalDate dayZero, LocalDate strict, LocalDate legal) {
        assertDue(strict, legal, reckoning.dueDates(inForce(rule, dayZero), Course.from(dayZero)), sample);
    }

    @ParameterizedTest(name = "{0}: {1} + {2} → {3}")
    @CsvSource({
        "T03 labour inspection, 2026-06-22, 60, 2026-09-14",
        "T03 labour inspection extended by 30, 2026-06-22, 90, 2026-10-30",
        "B4 over the Spring Festival, 2026-02-12, 5, 2026-02-26",
        "B29 one working day is a make-up Saturday, 2026-05-08, 1, 2026-05-09"
    })
    @DisplayName("验收样例：工作日期限")
    void limitsInWorkingDays(String sample, LocalDate dayZero, int days, LocalDate due) {
        assertDue(due, due, reckoning.dueDates(Rules.working(days), Course.from(dayZero)), sample);
    }

    @Test
    @DisplayName("T07：延长三十日至2026年6月18日（第三十四条）")
    void handlingExtendedByThirtyDays() {
        LocalDate accepted = LocalDate.of(2026, 3, 20);
        DueDates due = reckoning.dueDates(
                inForce("TL-05", accepted), Course.from(accepted).extendedBy(30));
        assertDue(LocalDate.of(2026, 6, 18), LocalDate.of(2026, 6, 18), due, "T07");
    }

    @Test
    @DisplayName("T07：复核听证十二日不计入（第三十六条第二款）")
    void reReviewWithAHearingOfTwelveDays() {
        LocalDate received = LocalDate.of(2026, 8, 10);
        var hearing = new Exclusion(ExclusionGround.HEARING, LocalDate.of(2026, 8, 17), LocalDate.of(2026, 8, 28));
        DueDates due = reckoning.dueDates(
                inForce("TL-09", received), Course.from(received).without(List.of(hearing)));
        assertDue(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 9, 21), due, "T07");
    }

    @Test
    @DisplayName("T04：劳动争议仲裁时效一年，2025年7月10日知道，2026年7月10日届满（民法典第二百零二条）")
    void aYearEndsOnTheCorrespondingDay() {
        LocalDate known = LocalDate.of(2025, 7, 10);
        DueDates due = reckoning.dueDates(Rules.months(12), Course.from(known));
        assertDue(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 7, 10), due, "T04");
    }

    @Test
    @DisplayName("T08c：10月9日寄出的复查申请逾期")
    void aRequestPostedAfterTheRolledDayIsLate() {
        LocalDate delivered = LocalDate.of(2026, 9, 4);
        DueDates due = reckoning.dueDates(inForce("TL-06", delivered), Course.from(delivered));
        assertTrue(LocalDate.of(2026, 10, 9).isAfter(due.legalDue()));
        assertFalse(LocalDate.of(2026, 10, 8).isAfter(due.legalDue()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "C01, TL-01, 2026-03-02T09:12:00+08:00, 2026-03-02, 2026-03-17, 2026-03-17",
        "C02, TL-01, 2026-04-01T15:40:00+08:00, 2026-04-01, 2026-04-16, 2026-04-16",
        "C03, TL-01, 2026-06-11T10:05:00+08:00, 2026-06-11, 2026-06-26, 2026-06-26",
        "C04, TL-01, 2026-06-20T20:30:00+08:00, 2026-06-20, 2026-07-05, 2026-07-06",
        "C05, TL-01, 2026-08-03T11:00:00+08:00, 2026-08-03, 2026-08-18, 2026-08-18",
        "C06, TL-01, 2026-03-02T08:50:00+08:00, 2026-03-02, 2026-03-17, 2026-03-17",
        "C07, TL-01, 2026-01-30T16:20:00+08:00, 2026-01-30, 2026-02-14, 2026-02-14",
        "C08, TL-01, 2026-07-06T09:00:00+08:00, 2026-07-06, 2026-07-21, 2026-07-21",
        "C10, TL-01, 2026-09-28T14:00:00+08:00, 2026-09-28, 2026-10-13, 2026-10-13",
        "C11, TL-01, 2026-02-06T22:15:00+08:00, 2026-02-06, 2026-02-21, 2026-02-24",
        "C12, TL-01, 2025-09-16T10:00:00+08:00, 2025-09-16, 2025-10-01, 2025-10-09",
        "C13, TL-01, 2025-01-15T08:00:00+08:00, 2025-01-15, 2025-01-30, 2025-02-05",
        "C14, TL-01, 2024-09-18T12:00:00+08:00, 2024-09-18, 2024-10-03, 2024-10-08",
        "C15, TL-01, 2024-04-19T09:00:00+08:00, 2024-04-19, 2024-05-04, 2024-05-06",
        "C16, TL-01, 2025-09-13T23:59:59+08:00, 2025-09-13, 2025-09-28, 2025-09-28",
        "C17, TL-01, 2026-09-05T10:00:00+08:00, 2026-09-05, 2026-09-20, 2026-09-20",
        "C18, TL-02, 2026-09-25T09:00:00+08:00, 2026-09-25, 2026-10-10, 2026-10-10",
        "C19, TL-01, 2025-12-17T10:00:00+08:00, 2025-12-17, 2026-01-01, 2026-01-04",
        "C20, TL-01, 2026-04-20T09:00:00+08:00, 2026-04-20, 2026-05-05, 2026-05-06",
        "C21, TL-01, 2026-04-15T09:00:00+08:00, 2026-04-15, 2026-04-30, 2026-04-30",
        "C22, TL-01, 2026-05-01T03:20:00+08:00, 2026-05-01, 2026-05-16, 2026-05-18",
        "C23, TL-01, 2024-12-17T15:00:00+08:00, 2024-12-17, 2025-01-01, 2025-01-02",
        "C24, TL-01, 2025-04-20T09:00:00+08:00, 2025-04-20, 2025-05-05, 2025-05-06"
    })
    @DisplayName("验收信访事项：登记之日起的期限")
    void limitsOfTheDemoMatters(
            String matter,
            String rule,
            OffsetDateTime receivedAt,
            LocalDate dayZero,
            LocalDate strict,
            LocalDate legal) {
        assertEquals(dayZero, LegalClock.legalDate(receivedAt));
        assertDue(strict, legal, reckoning.dueDates(inForce(rule, dayZero), Course.from(dayZero)), matter);
    }

    private StatutoryRule inForce(String code, LocalDate day) {
        return switch (book.inForce(new RuleCode(code), day)) {
            case RuleBook.Found(StatutoryRule rule) -> rule;
            case RuleBook.Unknown unknown -> throw new AssertionError(unknown);
            case RuleBook.NotInForce notInForce -> throw new AssertionError(notInForce);
        };
    }

    private static void assertDue(LocalDate strict, LocalDate legal, DueDates due, String sample) {
        assertEquals(strict, due.strictDue(), sample);
        assertEquals(legal, due.legalDue(), sample);
    }
}
