package org.xinfang.deadline.rule;

import java.time.LocalDate;

/**
 * Days that are not counted (不计算在期限内).
 *
 * @param first the first day left out
 * @param last the last day left out, included
 */
public record Exclusion(ExclusionGround ground, LocalDate first, LocalDate last) {

    public Exclusion {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("an exclusion ends on " + last + " before it begins on " + first);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean overlaps(Exclusion other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
