package org.xinfang.deadline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarYearTest {

    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate SUN_2026_01_04 = LocalDate.of(2026, 1, 4);
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    @Test
    void aMakeUpDayOnAWeekdayIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Holiday("元旦", THU_2026_01_01, THU_2026_01_01, List.of(MON_2026_01_05)));
    }

    @Test
    void aDayInBothListsIsRefused() {
        Holiday newYear = new Holiday("元旦", THU_2026_01_01, SUN_2026_01_04, List.of(SUN_2026_01_04));
        assertThrows(IllegalArgumentException.class, () -> Calendars.official(2026, newYear));
    }

    @Test
    void aDayNamedTwiceIsRefused() {
        Holiday newYear = Holiday.statutory("元旦", THU_2026_01_01, THU_2026_01_01);
        assertThrows(IllegalArgumentException.class, () -> Calendars.official(2026, newYear, newYear));
    }

    @Test
    void aDayOfAnotherYearIsRefused() {
        Holiday nationalDay = Holiday.statutory("国庆节", LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 3));
        assertThrows(IllegalArgumentException.class, () -> Calendars.official(2026, nationalDay));
    }

    @Test
    void anUnpublishedYearHasNoMakeUpDays() {
        Holiday shifted = new Holiday("元旦", THU_2026_01_01, THU_2026_01_01, List.of(SUN_2026_01_04));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CalendarYear(Year.of(2026), Certainty.PROVISIONAL, "无", List.of(shifted)));
    }

    @Test
    void aHolidayThatEndsBeforeItBeginsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Holiday.statutory("元旦", SUN_2026_01_04, THU_2026_01_01));
    }

    @Test
    void aFileWithAnUnknownFieldIsRefused() {
        String file = """
                years:
                  - year: 2026
                    status: OFFICIAL
                    source: x
                    holidays: [{name: 元旦, offf: 2026-01-01..2026-01-01}]
                """;
        assertThrows(
                java.io.IOException.class,
                () -> CalendarFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void everyShippedPublishedYearNamesItsNotice() {
        List<CalendarYear> official = CalendarFile.shipped().stream()
                .filter(year -> year.certainty() == Certainty.OFFICIAL)
                .toList();
        assertEquals(5, official.size());
        official.forEach(year -> assertTrue(year.source().contains("gov.cn"), year.source()));
    }
}
