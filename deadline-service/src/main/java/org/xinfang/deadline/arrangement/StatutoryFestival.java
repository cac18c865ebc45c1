package org.xinfang.deadline.arrangement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xinfang.deadline.calendar.Holiday;

/**
 * The days off that all citizens have by statute (《全国年节及纪念日放假办法》第二条): thirteen in a year, eleven before
 * the revision that is in force since 2025. An arrangement that lacks one of them is not an arrangement of that year.
 *
 * <p>Where the statute names a date, that date must be off. A lunar festival is known by its name, by its number of days,
 * and by the part of the year outside of which it cannot fall.
 */
enum StatutoryFestival {
    NEW_YEAR("元旦", MonthDay.of(1, 1), MonthDay.of(1, 1), 1, 1),
    SPRING_FESTIVAL("春节", MonthDay.of(1, 20), MonthDay.of(2, 22), 3, 4),
    QINGMING("清明", MonthDay.of(4, 4), MonthDay.of(4, 6), 1, 1),
    LABOUR_DAY("劳动节", MonthDay.of(5, 1), MonthDay.of(5, 2), 1, 2),
    DRAGON_BOAT("端午", MonthDay.of(5, 25), MonthDay.of(6, 27), 1, 1),
    MID_AUTUMN("中秋", MonthDay.of(9, 6), MonthDay.of(10, 9), 1, 1),
    NATIONAL_DAY("国庆", MonthDay.of(10, 1), MonthDay.of(10, 3), 3, 3);

    private static final List<StatutoryFestival> WITH_A_DATE = List.of(NEW_YEAR, LABOUR_DAY, NATIONAL_DAY);
    private static final int FOURTH_REVISION = 2025;

    private final String word;
    private final MonthDay from;
    private final MonthDay to;
    private final int daysBefore2025;
    private final int days;

    StatutoryFestival(String word, MonthDay from, MonthDay to, int daysBefore2025, int days) {
        this.word = word;
        this.from = from;
        this.to = to;
        this.daysBefore2025 = daysBefore2025;
        this.days = days;
    }

    /** How many days the statute gives in that year altogether: 13, or 11 before 2025. */
    static int daysIn(Year year) {
        return Stream.of(values()).mapToInt(festival -> festival.days(year)).sum();
    }

    /** What of this festival the arrangement lacks, in words; empty when it is covered. */
    Optional<String> missingIn(Year year, List<Holiday> arrangement) {
        return WITH_A_DATE.contains(this) ? missingDate(year, arrangement) : missingLunar(year, arrangement);
    }

    private Optional<String> missingDate(Year year, List<Holiday> arrangement) {
        return IntStream.range(0, days(year))
                .mapToObj(from.atYear(year.getValue())::plusDays)
                .filter(day -> arrangement.stream().noneMatch(holiday -> holiday.includes(day)))
                .findFirst()
                .map(day -> "%s（%d月%d日）".formatted(word, day.getMonthValue(), day.getDayOfMonth()));
    }

    private Optional<String> missingLunar(Year year, List<Holiday> arrangement) {
        LocalDate earliest = from.atYear(year.getValue());
        LocalDate latest = to.atYear(year.getValue());
        boolean covered = arrangement.stream()
                .filter(holiday -> holiday.name().contains(word))
                .anyMatch(holiday -> holiday.daysOff().count() >= days(year)
                        && holiday.daysOff().anyMatch(day -> !day.isBefore(earliest) && !day.isAfter(latest)));
        return covered ? Optional.empty() : Optional.of("%s（%d日）".formatted(word, days(year)));
    }

    private int days(Year year) {
        return year.getValue() < FOURTH_REVISION ? daysBefore2025 : days;
    }
}
