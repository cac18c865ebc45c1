package org.xinfang.deadline.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinfang.deadline.rule.Period;

/** How a rule book writes a period: 15 natural days, 5 working days, 3 months; appointed day where an order sets it. */
public final class PeriodText {

    private static final Pattern SHAPE = Pattern.compile("([1-9][0-9]{0,3}) (natural days|working days|months)");

    private static final String APPOINTED = "appointed day";

    private PeriodText() {}

    /** Empty when the text is no period, a negative one among them. */
    public static Optional<Period> read(String text) {
        if (text.equals(APPOINTED)) {
            return Optional.of(new Period.Appointed());
        }
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(of(Integer.parseInt(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** What {@link #read} reads again. */
    public static String write(Period period) {
        return switch (period) {
            case Period.NaturalDays(int days) -> days + " natural days";
            case Period.WorkingDays(int days) -> days + " working days";
            case Period.Months(int months) -> months + " months";
            case Period.Appointed _ -> APPOINTED;
        };
    }

    private static Period of(int length, String unit) {
        return switch (unit) {
            case "natural days" -> new Period.NaturalDays(length);
            case "working days" -> new Period.WorkingDays(length);
            default -> new Period.Months(length);
        };
    }
}
