package org.xinfang.deadline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.xinfang.deadline.calendar.Calendars;
import org.xinfang.deadline.calendar.Certainty;

/** Demands that a reckoning and the oracle say the same. */
final class OracleAgreement {

    static final LocalDate FIRST_START = LocalDate.of(2022, 1, 1);
    static final LocalDate LAST_START = LocalDate.of(2027, 12, 31);

    /** From here on the arrangement of 2027 may have a word. */
    private static final LocalDate UNSETTLED = LocalDate.of(2026, 12, 25);

    private final DayByDayOracle oracle = new DayByDayOracle();
    private final Reckoning reckoning = new Reckoning(Calendars.shipped());

    void check(StatutoryRule rule, Course course) {
        Set<LocalDate> leftOut = leftOut(course);
        LocalDate strict = strict(rule.counting().period(), course, leftOut);
        boolean rolls = rule.counting().roll() == RollRule.NEXT_WORKING_DAY;
        LocalDate legal = rolls ? oracle.legalDue(strict, leftOut) : strict;

        DueDates due = reckoning.dueDates(rule, course);
        assertEquals(strict, due.strictDue(), () -> "strict, " + course);
        assertEquals(legal, due.legalDue(), () -> "legal, " + course);
        Certainty certainty = legal.isBefore(UNSETTLED) ? Certainty.OFFICIAL : Certainty.PROVISIONAL;
        assertEquals(certainty, due.certainty(), () -> "certainty, " + course);
        assertEquals(legal, endOf(due), () -> "explanation, " + course);
    }

    private LocalDate strict(Period period, Course course, Set<LocalDate> leftOut) {
        int length = period.length() + course.extensionDays();
        return period instanceof Period.Months
                ? oracle.strictDueInMonths(course.dayZero(), length, leftOut)
                : oracle.strictDue(course.dayZero(), length, period instanceof Period.WorkingDays, leftOut);
    }

    private static LocalDate endOf(DueDates due) {
        return due.steps().stream()
                .filter(step -> step.kind() == Step.Kind.ENDS)
                .findFirst()
                .orElseThrow()
                .to();
    }

    private static Set<LocalDate> leftOut(Course course) {
        Set<LocalDate> days = new HashSet<>();
        for (Exclusion exclusion : course.exclusions()) {
            exclusion.first().datesUntil(exclusion.last().plusDays(1)).forEach(days::add);
        }
        return days;
    }
}
