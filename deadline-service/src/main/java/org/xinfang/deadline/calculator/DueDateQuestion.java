package org.xinfang.deadline.calculator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.rule.Course;
import org.xinfang.deadline.rule.Exclusion;
import org.xinfang.deadline.rule.ExclusionGround;
import org.xinfang.platform.core.Outcome;

/**
 * A time limit that somebody imagines.
 *
 * @param rule code of a rule, e.g. TL-05
 * @param date the day of the starting event
 * @param organ code of the organ that would have to act, or of its region: its local rules count; none for the national rule
 * @param lawOf the day whose law counts; none for the day of the starting event
 * @param extensionDays days granted on top, in the unit of the rule
 * @param exclusions days that do not count, e.g. of a hearing
 */
record DueDateQuestion(
        @NotNull @Pattern(regexp = "[A-Z]{2,8}-[0-9]{2,3}") String rule,

        @NotNull LocalDate date,

        @Nullable @Pattern(regexp = "([0-9]{6}|[0-9]{9})(-[A-Z-]+)?")
        String organ,

        @Nullable LocalDate lawOf,
        @Nullable @Min(0) @Max(3660) Integer extensionDays,
        @Nullable @Size(max = 20) List<@NotNull @Valid LeftOut> exclusions) {

    /** @param last included */
    record LeftOut(
            @NotNull ExclusionGround ground,
            @NotNull LocalDate first,
            @NotNull LocalDate last) {}

    LocalDate dayOfLaw() {
        return lawOf == null ? date : lawOf;
    }

    Outcome<Course> course() {
        List<LeftOut> left = exclusions == null ? List.of() : exclusions;
        if (left.stream().anyMatch(it -> it.last().isBefore(it.first()))) {
            return Outcome.refused(new CalculatorRefusal.ExclusionReversed());
        }
        if (overlap(left)) {
            return Outcome.refused(new CalculatorRefusal.ExclusionsOverlap());
        }
        return Outcome.done(Course.from(date)
                .extendedBy(extensionDays == null ? 0 : extensionDays)
                .without(left.stream()
                        .map(it -> new Exclusion(it.ground(), it.first(), it.last()))
                        .toList()));
    }

    private static boolean overlap(List<LeftOut> left) {
        return left.stream()
                .anyMatch(one -> left.stream()
                        .filter(other -> other != one)
                        .anyMatch(other -> !one.first().isAfter(other.last())
                                && !other.first().isAfter(one.last())));
    }
}
