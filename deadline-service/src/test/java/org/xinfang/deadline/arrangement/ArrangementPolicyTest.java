package org.xinfang.deadline.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.deadline.arrangement.ArrangementPolicy.Paragraph;
import org.xinfang.deadline.calendar.CalendarFile;
import org.xinfang.deadline.calendar.CalendarYear;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.calendar.Holiday;
import org.xinfang.platform.core.Outcome;

class ArrangementPolicyTest {

    private static final Year YEAR = Year.of(2026);

    static Stream<CalendarYear> publishedYears() {
        return CalendarFile.shipped().stream().filter(year -> year.certainty() == Certainty.OFFICIAL);
    }

    @ParameterizedTest
    @MethodSource("publishedYears")
    void whatTheStateCouncilPublishedIsAccepted(CalendarYear year) {
        assertEquals(
                Outcome.done(year.holidays()),
                ArrangementPolicy.examine(
                        year.year(),
                        year.holidays().stream()
                                .map(ArrangementPolicyTest::asWritten)
                                .toList()));
    }

    @ParameterizedTest(name = "{2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "元旦   | 元旦,2026-01-03,2026-01-01,        | ENDS_BEFORE_IT_BEGINS | 2026-01-03",
                "元旦   | 元旦,2025-12-24,2026-01-03,        | OUTSIDE_THE_YEAR      | 2025-12-24",
                "元旦   | 元旦,2026-01-01,2027-01-03,        | OUTSIDE_THE_YEAR      | 2027-01-03",
                "元旦   | 元旦,2026-01-01,+999999999-12-31,  | OUTSIDE_THE_YEAR      | +999999999-12-31",
                "元旦   | 元旦,2026-01-01,2026-01-03,2027-01-02 | OUTSIDE_THE_YEAR   | 2027-01-02",
                "劳动节 | 劳动节,2026-05-01,2026-05-05,2026-05-09 2026-05-08 | MAKE_UP_ON_A_WEEKDAY | 2026-05-08",
                "劳动节 | 劳动节,2026-05-01,2026-05-05,2026-05-09 2026-05-03 | OFF_AND_WORKED       | 2026-05-03",
                "劳动节 | 劳动节,2026-05-01,2026-05-05,2026-05-09 2026-05-09 | NAMED_TWICE          | 2026-05-09",
                "劳动节 | 劳动节,2026-05-01,2026-05-05,2026-10-10            | NAMED_TWICE          | 2026-10-10",
                "端午节 | 端午节,2026-06-19,2026-09-25,                      | OFF_AND_WORKED       | 2026-09-20",
                "中秋节 | 中秋节,2026-09-25,2026-10-01,2026-09-20            | NAMED_TWICE          | 2026-10-01"
            })
    @DisplayName("B9：日期有误的安排被拒绝，并指出日期")
    void wrongDaysAreNamed(String name, String instead, CalendarRefusal.Fault fault, LocalDate day) {
        var refused = assertInstanceOf(CalendarRefusal.WrongDays.class, refusal(changed(name, it -> written(instead))));
        assertEquals(fault, refused.fault());
        assertEquals(List.of(day), refused.days());
    }

    @Test
    @DisplayName("B9：所有有误的日期一并指出")
    void allWrongDaysAreNamedTogether() {
        var refused = assertInstanceOf(
                CalendarRefusal.WrongDays.class,
                refusal(changed("春节", it -> written("春节,2026-02-15,2026-02-23,2026-02-12 2026-02-13 2026-02-28"))));
        assertEquals(List.of(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 2, 13)), refused.days());
        assertEquals("2026-02-12、2026-02-13", refused.facts().get("days"));
    }

    @Test
    @DisplayName("B8：同名的两行不会互相覆盖，导入被拒绝并指出行号")
    void aRepeatedNameIsRefusedWithItsRow() {
        List<Paragraph> twice = new ArrayList<>(published());
        twice.add(written("春节,2026-03-02,2026-03-02,"));
        var refused = assertInstanceOf(CalendarRefusal.HolidayNamedTwice.class, refusal(twice));
        assertEquals("holidays[7].name", refused.field().orElseThrow());
        assertEquals("春节", refused.name());
    }

    @ParameterizedTest(name = "{1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "元旦   | 元旦,2026-01-02,2026-01-03,2026-01-04    | 元旦（1月1日）",
                "春节   | 春节,2026-02-16,2026-02-18,2026-02-14    | 春节（4日）",
                "春节   | 春节,2026-03-15,2026-03-23,2026-02-14    | 春节（4日）",
                "清明节 | 扫墓,2026-04-04,2026-04-06,              | 清明（1日）",
                "劳动节 | 劳动节,2026-05-01,2026-05-01,            | 劳动节（5月2日）",
                "端午节 | 端午节,2026-07-19,2026-07-21,            | 端午（1日）",
                "中秋节 | 中秋节,2026-08-25,2026-08-27,            | 中秋（1日）",
                "国庆节 | 国庆节,2026-10-01,2026-10-02,            | 国庆（10月3日）"
            })
    @DisplayName("《全国年节及纪念日放假办法》第二条：缺少法定节日的安排被拒绝，并指出节日")
    void aMissingFestivalIsNamed(String name, String instead, String missing) {
        var refused =
                assertInstanceOf(CalendarRefusal.FestivalMissing.class, refusal(changed(name, it -> written(instead))));
        assertEquals(List.of(missing), refused.festivals());
        assertEquals(13, refused.statutoryDays());
        assertEquals("《全国年节及纪念日放假办法》第二条", refused.article().orElseThrow());
    }

    @Test
    @DisplayName("第四次修订自2025年起：此前共十一日，5月2日和除夕不在其中")
    void beforeTheFourthRevisionElevenDays() {
        assertEquals(11, StatutoryFestival.daysIn(Year.of(2024)));
        assertEquals(13, StatutoryFestival.daysIn(Year.of(2025)));
        List<Paragraph> year2023 = publishedYears()
                .filter(year -> year.year().equals(Year.of(2023)))
                .flatMap(year -> year.holidays().stream())
                .map(ArrangementPolicyTest::asWritten)
                .map(it -> it.name().equals("劳动节") ? written("劳动节,2023-05-01,2023-05-01,") : it)
                .toList();
        assertInstanceOf(Outcome.Done.class, ArrangementPolicy.examine(Year.of(2023), year2023));
    }

    @Test
    void anEmptyArrangementLacksEverything() {
        var refused = assertInstanceOf(CalendarRefusal.FestivalMissing.class, refusal(List.of()));
        assertEquals(7, refused.festivals().size());
    }

    private static Object refusal(List<Paragraph> paragraphs) {
        return assertInstanceOf(Outcome.Refused.class, ArrangementPolicy.examine(YEAR, paragraphs))
                .refusal();
    }

    private static List<Paragraph> changed(String name, UnaryOperator<Paragraph> change) {
        return published().stream()
                .map(it -> it.name().equals(name) ? change.apply(it) : it)
                .toList();
    }

    private static List<Paragraph> published() {
        return publishedYears()
                .filter(year -> year.year().equals(YEAR))
                .flatMap(year -> year.holidays().stream())
                .map(ArrangementPolicyTest::asWritten)
                .toList();
    }

    private static Paragraph asWritten(Holiday holiday) {
        return new Paragraph(holiday.name(), holiday.firstDay(), holiday.lastDay(), holiday.makeUpWorkdays());
    }

    /** name,first,last,make-up days with blanks between. */
    private static Paragraph written(String line) {
        String[] parts = line.strip().split(",", -1);
        return new Paragraph(
                parts[0],
                LocalDate.parse(parts[1]),
                LocalDate.parse(parts[2]),
                Arrays.stream(parts[3].split(" ", -1))
                        .filter(day -> !day.isBlank())
                        .map(LocalDate::parse)
                        .toList());
    }
}
