package org.xinfang.deadline.rule;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened to one time limit as far as counting needs to know it.
 *
 * @param dayZero the day of the starting event; counting begins on the next day
 * @param extensionDays days granted on top, in the unit of the rule's period
 * @param exclusions days left out, in their order, without overlap
 */
public record Course(LocalDate dayZero, int extensionDays, List<Exclusion> exclusions) {

    public Course {
        if (extensionDays < 0) {
            throw new IllegalArgumentException("an extension cannot shorten: " + extensionDays);
        }
        exclusions = exclusions.stream().sorted(comparing(Exclusion::first)).toList();
        for (int i = 1; i < exclusions.size(); i++) {
            if (exclusions.get(i - 1).overlaps(exclusions.get(i))) {
                throw new IllegalArgumentException("overlapping exclusions: " + exclusions);
            }
        }
    }

    public static Course from(LocalDate dayZero) {
        return new Course(dayZero, 0, List.of());
    }

    public Course extendedBy(int days) {
        return new Course(dayZero, extensionDays + days, exclusions);
    }

    public Course without(List<Exclusion> excluded) {
        return new Course(dayZero, extensionDays, excluded);
    }

    boolean excludes(LocalDate day) {
        return exclusions.stream().anyMatch(exclusion -> exclusion.covers(day));
    }
}
