package org.xinfang.deadline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.deadline.calendar.Calendars;
import org.xinfang.platform.core.LegalClock;

/** 《民法典》第二百条至第二百零三条, sentence by sentence; the Regulation counts by analogy. */
class CivilCodeCountingTest {

    private final Reckoning reckoning = new Reckoning(Calendars.shipped());

    @ParameterizedTest(name = "{0} + {1}日 → {2}")
    @CsvSource({"2026-03-02, 1, 2026-03-03", "2026-03-02, 15, 2026-03-17", "2024-02-20, 15, 2024-03-06"})
    @DisplayName("第二百条、第二百零一条第一款：按公历计算，开始的当日不计入，自下一日开始计算")
    void dayZeroIsNotCounted(LocalDate dayZero, int days, LocalDate due) {
        assertEquals(
                due,
                reckoning.dueDates(Rules.natural(days), Course.from(dayZero)).strictDue());
    }

    @ParameterizedTest(name = "{0} + {1}个月 → {2}")
    @CsvSource({
        "2026-03-02, 3, 2026-06-02",
        "2026-01-31, 1, 2026-02-28",
        "2023-12-31, 2, 2024-02-29",
        "2026-11-30, 3, 2027-02-28",
        "2026-08-31, 6, 2027-02-28"
    })
    @DisplayName("第二百零二条：到期月的对应日为最后一日；没有对应日的，月末日为最后一日")
    void monthsEndOnTheCorrespondingDay(LocalDate dayZero, int months, LocalDate due) {
        assertEquals(
                due,
                reckoning.dueDates(Rules.months(months), Course.from(dayZero)).strictDue());
    }

    @ParameterizedTest(name = "{0} + {1}日 → {2} / {3}")
    @CsvSource({
        "2026-03-06, 15, 2026-03-21, 2026-03-23",
        "2026-09-04, 30, 2026-10-04, 2026-10-08",
        "2026-01-18, 30, 2026-02-17, 2026-02-24",
        "2025-12-17, 15, 2026-01-01, 2026-01-04",
        "2022-12-16, 15, 2022-12-31, 2023-01-03",
        "2025-09-01, 30, 2025-10-01, 2025-10-09"
    })
    @DisplayName("第二百零三条第一款：最后一日是法定休假日的，以休假日结束的次日为最后一日")
    void aLastDayOfRestGivesWay(LocalDate dayZero, int days, LocalDate strict, LocalDate legal) {
        DueDates due = reckoning.dueDates(Rules.natural(days), Course.from(dayZero));
        assertEquals(strict, due.strictDue());
        assertEquals(legal, due.legalDue());
    }

    @ParameterizedTest(name = "{0} + 15日 → {1}")
    @CsvSource({"2026-01-30, 2026-02-14", "2026-09-05, 2026-09-20", "2026-09-25, 2026-10-10", "2025-09-13, 2025-09-28"})
    @DisplayName("第二百零三条第一款：调休上班的周六、周日不是休假日，不顺延")
    void aMakeUpDayDoesNotRoll(LocalDate dayZero, LocalDate due) {
        assertEquals(
                due, reckoning.dueDates(Rules.natural(15), Course.from(dayZero)).legalDue());
    }

    @ParameterizedTest(name = "{0} + {1}个工作日 → {2}")
    @CsvSource({
        "2026-09-30, 1, 2026-10-08",
        "2026-09-28, 5, 2026-10-10",
        "2026-02-12, 5, 2026-02-26",
        "2026-02-14, 1, 2026-02-24",
        "2025-12-30, 3, 2026-01-05",
        "2022-12-29, 5, 2023-01-06",
        "2024-02-08, 2, 2024-02-18",
        "2025-01-24, 5, 2025-02-07"
    })
    @DisplayName("工作日期限跨国庆节、春节和年末")
    void workingDaysAcrossHolidaysAndYearEnds(LocalDate dayZero, int days, LocalDate due) {
        DueDates found = reckoning.dueDates(Rules.working(days), Course.from(dayZero));
        assertEquals(due, found.strictDue());
        assertEquals(due, found.legalDue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-09-04, 2026-10-09T00:00+08:00", "2026-03-02, 2026-04-02T00:00+08:00"})
    @DisplayName("第二百零三条第二款：最后一日的截止时间为二十四时")
    void theLastDayEndsAtMidnight(LocalDate dayZero, OffsetDateTime end) {
        DueDates due = reckoning.dueDates(Rules.natural(30), Course.from(dayZero));
        assertEquals(end, due.endsAt(LegalClock.ZONE));
        assertEquals(due.legalDue(), LegalClock.legalDate(end.minusNanos(1_000_000)));
        assertEquals(due.legalDue().plusDays(1), LegalClock.legalDate(end));
    }
}
