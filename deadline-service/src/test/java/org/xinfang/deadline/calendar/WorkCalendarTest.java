package org.xinfang.deadline.calendar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tyme.holiday.LegalHoliday;
import com.tyme.solar.SolarDay;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    private final WorkCalendar calendar = Calendars.shipped();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-02-13, WORKDAY, true",
        "2026-02-14, MAKE_UP_WORKDAY, true",
        "2026-02-15, DAY_OFF, false",
        "2026-02-24, WORKDAY, true",
        "2026-09-20, MAKE_UP_WORKDAY, true",
        "2026-10-01, DAY_OFF, false",
        "2026-10-10, MAKE_UP_WORKDAY, true",
        "2026-10-11, WEEKEND, false",
        "2022-12-31, DAY_OFF, false"
    })
    @DisplayName("调休上班日优先于周末，放假日优先于工作日")
    void makeUpDaysWinOverWeekendsAndDaysOffOverWeekdays(LocalDate date, DayKind kind, boolean worked) {
        assertEquals(kind, calendar.day(date).kind());
        assertEquals(worked, calendar.day(date).isWorked());
        assertEquals(Certainty.OFFICIAL, calendar.day(date).certainty());
    }

    @ParameterizedTest
    @CsvSource({"2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void publishedYearsHaveTheKnownNumberOfWorkingDays(int year, long workingDays) {
        assertEquals(workingDays, calendar.workedDaysIn(Year.of(year)));
    }

    @Test
    void daysOffAndMakeUpDaysAreSeparateLists() {
        CalendarYear year = calendar.year(Year.of(2026));
        LocalDate madeUp = LocalDate.of(2026, 2, 14);

        assertEquals(33, year.daysOff().size());
        assertEquals(6, year.makeUpWorkdays().size());
        assertTrue(year.makeUpWorkdays().contains(madeUp));
        assertFalse(year.daysOff().contains(madeUp));
    }

    @Test
    void aDayOfAnUnpublishedYearIsNeverCertainlyAWorkday() {
        assertEquals(
                Certainty.PROVISIONAL, calendar.day(LocalDate.of(2027, 10, 8)).certainty());
        assertEquals(
                Certainty.PROVISIONAL, calendar.day(LocalDate.of(2031, 3, 3)).certainty());
    }

    @Test
    void statutoryDaysAreKnownBeforeTheArrangementIs() {
        assertFalse(calendar.day(LocalDate.of(2027, 2, 8)).isWorked());
        assertFalse(calendar.day(LocalDate.of(2031, 10, 1)).isWorked());
        assertTrue(calendar.day(LocalDate.of(2031, 10, 8)).isWorked());
    }

    @Test
    @DisplayName("次年安排可能涉及本年12月末（2023年元旦即从2022年12月31日放起）")
    void theLastDaysOfDecemberWaitForTheNextYearsArrangement() {
        assertEquals(
                Certainty.OFFICIAL, calendar.day(LocalDate.of(2026, 12, 24)).certainty());
        assertEquals(
                Certainty.PROVISIONAL, calendar.day(LocalDate.of(2026, 12, 31)).certainty());
        assertEquals(
                Certainty.OFFICIAL, calendar.day(LocalDate.of(2025, 12, 31)).certainty());
    }

    @Test
    void aLaterArrangementMayClaimTheDecemberBefore() {
        WorkCalendar without2023 = Calendars.only(2022);
        assertEquals(
                DayKind.WEEKEND, without2023.day(LocalDate.of(2022, 12, 31)).kind());
        assertEquals(
                DayKind.DAY_OFF,
                Calendars.only(2023, 2022).day(LocalDate.of(2022, 12, 31)).kind());
    }

    @Test
    void twoArrangementsOfOneYearAreRefused() {
        CalendarYear year = Calendars.official(2026, Holiday.statutory("元旦", day(1, 1), day(1, 1)));
        assertThrows(IllegalArgumentException.class, () -> new WorkCalendar(List.of(year, year)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026})
    void everyDayAgreesWithAnIndependentCalendar(int year) {
        Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1)).forEach(date -> {
            Optional<LegalHoliday> known = Optional.ofNullable(
                    LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
            boolean expected = known.map(LegalHoliday::isWork).orElse(!Holiday.isWeekend(date));
            assertEquals(expected, calendar.day(date).isWorked(), date::toString);
        });
    }

    @Test
    void lunarHolidaysOf2027AgreeWithAnAstronomicalCalendar() {
        Map<LocalDate, String> expected = Map.of(
                LocalDate.of(2027, 2, 6), "春节",
                LocalDate.of(2027, 6, 9), "端午节",
                LocalDate.of(2027, 9, 15), "中秋节");
        expected.forEach((date, name) -> assertAll(
                () -> assertEquals(name, lunarFestival(date)),
                () -> assertEquals(name, calendar.day(date).occasion())));
        assertEquals(
                "清明", SolarDay.fromYmd(2027, 4, 5).getTermDay().getSolarTerm().getName());
    }

    private static String lunarFestival(LocalDate date) {
        return SolarDay.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                .getLunarDay()
                .getFestival()
                .getName();
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2026, month, dayOfMonth);
    }
}
