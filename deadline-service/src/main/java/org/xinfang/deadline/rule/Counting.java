package org.xinfang.deadline.rule;

import java.util.Set;

/**
 * How a rule counts.
 *
 * @param maxExtensionDays longest extension in the period's unit; 0 where the law knows none
 * @param exclusions grounds on which days are left out; empty where the law knows none
 */
public record Counting(Period period, RollRule roll, int maxExtensionDays, Set<ExclusionGround> exclusions) {

    public Counting {
        if (maxExtensionDays < 0) {
            throw new IllegalArgumentException("a negative extension: " + maxExtensionDays);
        }
        exclusions = Set.copyOf(exclusions);
    }

    void requireAllowed(Course course) {
        if (course.extensionDays() > maxExtensionDays) {
            throw new IllegalArgumentException(
                    "an extension of " + course.extensionDays() + " days where " + maxExtensionDays + " are allowed");
        }
        for (Exclusion exclusion : course.exclusions()) {
            if (!exclusions.contains(exclusion.ground())) {
                throw new IllegalArgumentException("no days are left out for " + exclusion.ground());
            }
        }
    }
}
