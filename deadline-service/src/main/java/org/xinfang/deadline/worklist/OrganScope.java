package org.xinfang.deadline.worklist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which organs' limits a caller sees: his own organ's; a petition department sees its region and all below it.
 *
 * @param organ code of the caller's organ
 */
record OrganScope(String organ) {

    private static final Pattern CODE = Pattern.compile("([0-9]{6}|[0-9]{9})-([A-Z-]+)");

    OrganScope {
        if (!CODE.matcher(organ).matches()) {
            throw new IllegalArgumentException("not an organ code: " + organ);
        }
    }

    static boolean isOrganCode(String code) {
        return CODE.matcher(code).matches();
    }

    boolean includes(String other) {
        return other.equals(organ) || (isPetitionDepartment() && other.startsWith(regionPrefix()));
    }

    /** The codes in scope as an SQL pattern. Codes are digits, capitals and hyphens: nothing to escape. */
    String pattern() {
        return isPetitionDepartment() ? regionPrefix() + "%" : organ;
    }

    private boolean isPetitionDepartment() {
        return part(2).equals("PETITION");
    }

    /** GB/T 2260: two digits name the province, four the city, six the county, nine the township. */
    private String regionPrefix() {
        String region = part(1);
        if (region.length() > 6) {
            return region;
        }
        if (region.endsWith("0000")) {
            return region.substring(0, 2);
        }
        return region.endsWith("00") ? region.substring(0, 4) : region;
    }

    private String part(int group) {
        Matcher matcher = CODE.matcher(organ);
        if (!matcher.matches()) {
            throw new IllegalStateException(organ);
        }
        return matcher.group(group);
    }
}
