package org.xinfang.routing.diversion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The day a claim speaks of, from which a limit may run: 去年7月10日, 2025年7月10日, 9月1日. A clerk decides whether it does. */
public final class TriggerDate {
    private static final Pattern DAY = Pattern.compile("(?:(\\d{4})年|(前年|去年|今年))?(\\d{1,2})月(\\d{1,2})[日号]");

    private TriggerDate() {}

    /**
     * The first day named in the text.
     *
     * @param told day on which it was told, for words like 去年; a day without a year lies before it
     */
    public static Optional<LocalDate> in(String text, LocalDate told) {
        return DAY.matcher(text).results().findFirst().flatMap(named -> day(named, told));
    }

    private static Optional<LocalDate> day(MatchResult named, LocalDate told) {
        int month = Integer.parseInt(named.group(3));
        int dayOfMonth = Integer.parseInt(named.group(4));
        try {
            if (named.group(1) != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(named.group(1)), month, dayOfMonth));
            }
            LocalDate thisYear = LocalDate.of(told.getYear(), month, dayOfMonth);
            return Optional.of(
                    switch (named.group(2)) {
                        case "前年" -> thisYear.minusYears(2);
                        case "去年" -> thisYear.minusYears(1);
                        case null, default -> thisYear.isAfter(told) ? thisYear.minusYears(1) : thisYear;
                    });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
