package org.xinfang.intake.number;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The readable number of a matter (信访件编号): region of the registering organ, date of registration, sequence of that
 * day, e.g. {@code 140105202603020001}.
 *
 * @param value 18 digits, more when a region registers more than 9,999 matters on one day
 */
public record MatterNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{18,20}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    public MatterNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a matter number: " + value);
        }
    }

    static MatterNumber of(String region, LocalDate registeredOn, int sequence) {
        return new MatterNumber(region + DAY.format(registeredOn) + "%04d".formatted(sequence));
    }
}
