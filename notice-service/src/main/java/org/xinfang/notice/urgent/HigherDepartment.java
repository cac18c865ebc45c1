package org.xinfang.notice.urgent;

import java.util.Optional;
import java.util.regex.Pattern;

/** The next higher petition department (上一级信访部门), read from an organ code: GB/T 2260 tells the levels. */
final class HigherDepartment {
    static final String NATIONAL = "000000-PETITION";
    private static final String NATION = "000000";
    private static final int COUNTY_DIGITS = 6;

    /** Counties without a city above them: of the municipalities (直辖市), and those a province governs itself (省直辖县). */
    private static final Pattern UNDER_PROVINCE = Pattern.compile("(?:11|12|31|50)\\d{4}|\\d{2}90\\d{2}");

    private HigherDepartment() {}

    /** Code of the department above this organ; empty at the top. */
    static Optional<String> above(String organ) {
        var region = organ.substring(0, organ.indexOf('-'));
        return region.equals(NATION) ? Optional.empty() : Optional.of(regionAbove(region) + "-PETITION");
    }

    private static String regionAbove(String region) {
        if (region.length() > COUNTY_DIGITS) {
            return region.substring(0, COUNTY_DIGITS);
        }
        if (region.endsWith("0000")) {
            return NATION;
        }
        return region.endsWith("00") || UNDER_PROVINCE.matcher(region).matches()
                ? region.substring(0, 2) + "0000"
                : region.substring(0, 4) + "00";
    }
}
