package org.xinfang.deadline.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a local rule counts: for the organs of a region and all below it, or for one organ.
 *
 * @param code code of the region (GB/T 2260, nine digits for a township) or of the organ
 */
record RuleScope(String code) {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{6}|[0-9]{9})(-[A-Z-]+)?");

    RuleScope {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("neither region nor organ: " + code);
        }
    }

    static Optional<RuleScope> of(String code) {
        return SHAPE.matcher(code).matches() ? Optional.of(new RuleScope(code)) : Optional.empty();
    }

    /** The region of this organ, and all below it. */
    RuleScope region() {
        return new RuleScope(part());
    }

    /** Whether everything of the other lies in this one. */
    boolean includes(RuleScope other) {
        return isOrgan() ? code.equals(other.code) : other.part().startsWith(prefix());
    }

    /** Of two scopes that include an organ the narrower one decides. */
    int narrowness() {
        return isOrgan() ? Integer.MAX_VALUE : prefix().length();
    }

    private boolean isOrgan() {
        return code.contains("-");
    }

    private String part() {
        Matcher matcher = SHAPE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalStateException(code);
        }
        return matcher.group(1);
    }

    /** Two digits name the province, four the city, six the county, nine the township. */
    private String prefix() {
        String region = part();
        if (region.length() > 6) {
            return region;
        }
        if (region.endsWith("0000")) {
            return region.substring(0, 2);
        }
        return region.endsWith("00") ? region.substring(0, 4) : region;
    }
}
