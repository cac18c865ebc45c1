package org.xinfang.deadline.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as official papers write them: Arabic digits, no leading zeros, 2026年3月5日（星期四）. */
final class ChineseDate {

    private static final DateTimeFormatter WITH_WEEKDAY =
            DateTimeFormatter.ofPattern("y年M月d日（EEEE）", Locale.SIMPLIFIED_CHINESE);

    private ChineseDate() {}

    static String of(LocalDate date) {
        return WITH_WEEKDAY.format(date);
    }
}
