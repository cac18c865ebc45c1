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
        Period period = rule.counting().period();
        Set<LocalDate> leftOut = leftOut(course);
        LocalDate strict = oracle.strictDue(
                course.dayZero(),
                period.days() + course.extensionDays(),
                period instanceof Period.WorkingDays,
                leftOut);
        LocalDate legal = oracle.legalDue(strict, leftOut);

        DueDates due = reckoning.dueDates(rule, course);
        assertEquals(strict, due.strictDue(), () -> "strict, " + course);
        assertEquals(legal, due.legalDue(), () -> "legal, " + course);
        Certainty certainty = legal.isBefore(UNSETTLED) ? Certainty.OFFICIAL : Certainty.PROVISIONAL;
        assertEquals(certainty, due.certainty(), () -> "certainty, " + course);
        assertEquals(legal, endOf(due), () -> "explanation, " + course);
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
