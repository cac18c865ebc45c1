package org.xinfang.deadline.organ;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code of an organ: region and function, 140106-HOUSING.
 *
 * @param region GB/T 2260: two digits name the province, four the city, six the county, nine the township
 */
record OrganCode(String region, String function) {

    static final String PETITION = "PETITION";
    static final String GOVERNMENT = "GOVERNMENT";

    private static final Pattern FORM = Pattern.compile("([0-9]{6}|[0-9]{9})-([A-Z]+(?:-[A-Z]+)*)");
    private static final int COUNTY_DIGITS = 6;

    static Optional<OrganCode> parse(String code) {
        Matcher matcher = FORM.matcher(code);
        return matcher.matches() ? Optional.of(new OrganCode(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    boolean isTownship() {
        return region.length() > COUNTY_DIGITS;
    }

    OrganCode withFunction(String other) {
        return new OrganCode(region, other);
    }

    /** The same function one region up; none above a province. */
    Optional<OrganCode> above() {
        return regionAbove(region).map(higher -> new OrganCode(higher, function));
    }

    private static Optional<String> regionAbove(String region) {
        if (region.length() > COUNTY_DIGITS) {
            return Optional.of(region.substring(0, COUNTY_DIGITS));
        }
        if (region.endsWith("0000")) {
            return Optional.empty();
        }
        return Optional.of(region.endsWith("00") ? region.substring(0, 2) + "0000" : region.substring(0, 4) + "00");
    }

    /** What the codes of a region and of all below it begin with. */
    String regionPrefix() {
        if (isTownship()) {
            return region;
        }
        if (region.endsWith("0000")) {
            return region.substring(0, 2);
        }
        return region.endsWith("00") ? region.substring(0, 4) : region;
    }

    @Override
    public String toString() {
        return region + "-" + function;
    }
}
