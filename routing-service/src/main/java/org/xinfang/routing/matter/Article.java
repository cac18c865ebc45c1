package org.xinfang.routing.matter;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cites an article of the Regulation in full: {@code 22(1)(3)} is 《信访工作条例》第二十二条第一款第三项. */
public final class Article {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String[] UNITS = {"条", "款", "项"};
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;

    private Article() {}

    public static String cite(String article) {
        String[] parts =
                NUMBER.matcher(article).results().map(MatchResult::group).toArray(String[]::new);
        return "《信访工作条例》"
                + IntStream.range(0, Math.min(parts.length, UNITS.length))
                        .mapToObj(i -> "第" + chinese(Integer.parseInt(parts[i])) + UNITS[i])
                        .collect(Collectors.joining());
    }

    private static String chinese(int number) {
        if (number < TEN) {
            return digit(number);
        }
        String tens = number / TEN == 1 ? "十" : digit(number / TEN) + "十";
        return number % TEN == 0 ? tens : tens + digit(number % TEN);
    }

    private static String digit(int number) {
        return DIGITS.substring(number, number + 1);
    }
}
