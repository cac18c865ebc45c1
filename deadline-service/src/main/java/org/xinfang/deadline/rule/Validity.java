package org.xinfang.deadline.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a rule is law (施行期间), both ends included.
 *
 * @param to the last day in force; none while the rule stands
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    public Validity {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("valid from " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Validity other) {
        return contains(other.from) || other.contains(from);
    }

    public boolean isFollowedBy(Validity next) {
        return to != null && to.plusDays(1).equals(next.from);
    }
}
