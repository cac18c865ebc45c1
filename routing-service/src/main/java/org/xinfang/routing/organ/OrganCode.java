package org.xinfang.routing.organ;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An organ's code: its region and its function, e.g. {@code 140105-PETITION}.
 *
 * @param region where it is the organ of
 * @param function key of {@code organ/functions.csv}
 */
public record OrganCode(RegionCode region, String function) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{5}(?:\\d{3})?)-([A-Z]+(?:-[A-Z]+)*)");

    /** The code in this text; empty when it is none. */
    public static Optional<OrganCode> parse(String text) {
        Matcher code = FORM.matcher(text);
        return code.matches()
                ? Optional.of(new OrganCode(new RegionCode(code.group(1)), code.group(2)))
                : Optional.empty();
    }

    /**
     * The code in a text of our own.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static OrganCode of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not an organ code: " + text));
    }

    @Override
    public String toString() {
        return region + "-" + function;
    }
}
