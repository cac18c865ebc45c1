package org.xinfang.deadline.rule;

import java.util.regex.Pattern;

/** The stable name of a rule, e.g. TL-05; a bureau's own rules bear another prefix. */
public record RuleCode(String value) implements Comparable<RuleCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,8}-[0-9]{2,3}");

    public RuleCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a rule code: " + value);
        }
    }

    public static boolean isWellFormed(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public int compareTo(RuleCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
