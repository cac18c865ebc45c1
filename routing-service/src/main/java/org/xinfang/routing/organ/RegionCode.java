package org.xinfang.routing.organ;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A region's code (行政区划代码): GB/T 2260, 6 digits, or 9 digits for a township or street.
 *
 * @param value e.g. 140000 Shanxi, 140100 Taiyuan, 140105 Xiaodian district, 140105001 Wucheng street
 */
public record RegionCode(String value) implements Comparable<RegionCode> {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}(\\d{3})?");
    private static final int COUNTY_DIGITS = 6;

    public RegionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a region code: " + value);
        }
    }

    /** The code when the text is one. */
    public static Optional<RegionCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new RegionCode(text)) : Optional.empty();
    }

    public Level level() {
        if (value.length() > COUNTY_DIGITS) {
            return Level.TOWNSHIP;
        }
        if (value.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return value.endsWith("00") ? Level.CITY : Level.COUNTY;
    }

    /** The region one level up; empty for a province. */
    public Optional<RegionCode> parent() {
        return switch (level()) {
            case TOWNSHIP -> Optional.of(new RegionCode(value.substring(0, COUNTY_DIGITS)));
            case COUNTY -> Optional.of(new RegionCode(value.substring(0, 4) + "00"));
            case CITY -> Optional.of(new RegionCode(value.substring(0, 2) + "0000"));
            case PROVINCE -> Optional.empty();
        };
    }

    /** The digits that all regions below share. */
    public String prefix() {
        return switch (level()) {
            case PROVINCE -> value.substring(0, 2);
            case CITY -> value.substring(0, 4);
            case COUNTY, TOWNSHIP -> value;
        };
    }

    /** Whether the other region is this one or lies in it. */
    public boolean covers(RegionCode other) {
        return other.value.startsWith(prefix());
    }

    /** This region or the one above it at that level; empty when this region is itself higher. */
    public Optional<RegionCode> at(Level level) {
        if (level() == level) {
            return Optional.of(this);
        }
        return level.above(level()) ? parent().flatMap(parent -> parent.at(level)) : Optional.empty();
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
