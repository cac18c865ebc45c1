package org.xinfang.notice.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xinfang.platform.core.LegalClock;

/** How official papers write dates, articles and channels. */
public final class ChineseText {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern ARTICLE =
            Pattern.compile("(|.*?\\D)(?:(?:\\d{4})?§)?(\\d{1,4})(?:\\((\\d+)\\))?(?:\\((\\d+)\\))?");
    private static final String REGULATION = "信访工作条例";
    private static final int ITEMS_WITHOUT_PARAGRAPH = 31;

    private ChineseText() {}

    /** A full date in Arabic digits without leading zeros: 2026年3月5日 (GB/T 9704). */
    public static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** Date and time of day in legal time: 2026年3月5日9时05分. */
    public static String dateTime(OffsetDateTime at) {
        var legal = at.atZoneSameInstant(LegalClock.ZONE);
        return date(legal.toLocalDate()) + legal.getHour() + "时" + (legal.getMinute() < 10 ? "0" : "")
                + legal.getMinute() + "分";
    }

    /** The channel of a petition (信访形式, art. 17) in words; empty when the code is unknown. */
    public static String channel(String code) {
        return switch (code) {
            case "LETTER" -> "来信";
            case "VISIT" -> "来访";
            case "CALL" -> "来电";
            case "ONLINE" -> "网上信访";
            case "FAX" -> "传真";
            case "MOBILE" -> "手机信访";
            case "HOTLINE_TRANSFER" -> "12345热线转办";
            default -> "";
        };
    }

    /** Articles as a paper cites them: 《信访工作条例》第二十二条第一款、第三十一条第六项. */
    public static String articles(List<String> articles) {
        var text = new StringBuilder();
        var law = "";
        for (var article : articles) {
            var matcher = ARTICLE.matcher(article.strip());
            if (!matcher.matches()) {
                text.append(text.isEmpty() ? "" : "、").append(article.strip());
                continue;
            }
            var named = matcher.group(1).isBlank()
                    ? REGULATION
                    : matcher.group(1).strip().replaceAll("[《》]", "");
            text.append(text.isEmpty() ? "" : "、");
            text.append(named.equals(law) ? "" : "《" + named + "》").append(cited(matcher));
            law = named;
        }
        return text.toString();
    }

    /** Several things in one sentence: 甲、乙. */
    public static String list(List<String> things) {
        return things.stream().filter(thing -> !thing.isBlank()).collect(Collectors.joining("、"));
    }

    private static String cited(Matcher article) {
        var number = Integer.parseInt(article.group(2));
        var text = "第" + number(number) + "条";
        if (article.group(3) == null) {
            return text;
        }
        var first = number(Integer.parseInt(article.group(3)));
        if (number == ITEMS_WITHOUT_PARAGRAPH && article.group(1).isBlank()) {
            return text + "第" + first + "项";
        }
        text += "第" + first + "款";
        return article.group(4) == null ? text : text + "第" + number(Integer.parseInt(article.group(4))) + "项";
    }

    /** 1 to 9999 in Chinese numerals. */
    static String number(int n) {
        return n < 20 && n >= 10 ? "十" + (n == 10 ? "" : digit(n % 10)) : numeral(n);
    }

    private static String numeral(int n) {
        if (n < 10) {
            return digit(n);
        }
        var unit = n < 100 ? 10 : n < 1000 ? 100 : 1000;
        var name = n < 100 ? "十" : n < 1000 ? "百" : "千";
        var rest = n % unit;
        var gap = rest > 0 && rest < unit / 10 ? "零" : "";
        return digit(n / unit) + name + gap + (rest == 0 ? "" : numeral(rest));
    }

    private static String digit(int n) {
        return DIGITS.substring(n, n + 1);
    }
}
