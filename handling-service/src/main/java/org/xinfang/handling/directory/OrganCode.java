package org.xinfang.handling.directory;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An organ's code, read: region and function.
 *
 * @param region GB/T 2260, 6 digits, or 9 for a township or street
 * @param function e.g. HOUSING
 */
record OrganCode(String region, String function) {
    private static final Pattern FORM = Pattern.compile("(\\d{6}(?:\\d{3})?)-([A-Z]+(?:-[A-Z]+)*)");
    private static final int COUNTY_DIGITS = 6;

    static OrganCode of(String code) {
        Matcher form = FORM.matcher(code);
        if (!form.matches()) {
            throw new IllegalArgumentException("not an organ code: " + code);
        }
        return new OrganCode(form.group(1), form.group(2));
    }

    /** The organ with another function in the same region. */
    OrganCode sameRegion(String otherFunction) {
        return new OrganCode(region, otherFunction);
    }

    /** The organ with the same function one region up; empty for a province. */
    Optional<OrganCode> higherRegion() {
        return parent().map(higher -> new OrganCode(higher, function));
    }

    /** Whether the other organ's region is this one's or lies in it. */
    boolean covers(OrganCode other) {
        String prefix = region.endsWith("0000")
                ? region.substring(0, 2)
                : region.endsWith("00") && region.length() == COUNTY_DIGITS ? region.substring(0, 4) : region;
        return other.region.startsWith(prefix);
    }

    /** Whether it is the party committee or the government of its region. */
    boolean leadsItsRegion() {
        return function.equals("PARTY-COMMITTEE") || function.equals("GOVERNMENT");
    }

    private Optional<String> parent() {
        if (region.length() > COUNTY_DIGITS) {
            return Optional.of(region.substring(0, COUNTY_DIGITS));
        }
        if (region.endsWith("0000")) {
            return Optional.empty();
        }
        return Optional.of(region.endsWith("00") ? region.substring(0, 2) + "0000" : region.substring(0, 4) + "00");
    }

    @Override
    public String toString() {
        return region + "-" + function;
    }
}
