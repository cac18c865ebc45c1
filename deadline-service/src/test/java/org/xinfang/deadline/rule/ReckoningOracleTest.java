package org.xinfang.deadline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.deadline.calendar.Calendars;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.law.RuleBookFile;

/** Every rule and every start day against {@link DayByDayOracle}; then periods, extensions and exclusions at random. */
class ReckoningOracleTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final int DAYS = 2190;

    private final DayByDayOracle oracle = new DayByDayOracle();
    private final Reckoning reckoning = new Reckoning(Calendars.shipped());

    static Stream<StatutoryRule> everyRule() {
        return RuleBookFile.shipped().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void everyStartDayOfEveryRuleAgreesWithTheOracle(StatutoryRule rule) {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(dayZero -> check(rule, Course.from(dayZero)));
    }

    @Property(tries = 2000)
    void anyPeriodExtensionAndExclusionsAgreeWithTheOracle(
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(min = 1, max = 120) int days,
            @ForAll boolean workingDays,
            @ForAll @IntRange(max = 30) int extension,
            @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 40) Integer> gapsAndLengths) {
        Period period = workingDays ? new Period.WorkingDays(days) : new Period.NaturalDays(days);
        LocalDate dayZero = FIRST.plusDays(start);
        Course course = Course.from(dayZero).extendedBy(extension).without(exclusions(dayZero, gapsAndLengths));
        check(Rules.flexible(period, 30), course);
    }

    @Property(tries = 500)
    void aLaterStartNeverEndsEarlier(
            @ForAll @IntRange(max = DAYS) int start, @ForAll @IntRange(min = 1, max = 90) int days) {
        for (StatutoryRule rule : List.of(Rules.natural(days), Rules.working(days))) {
            DueDates today = reckoning.dueDates(rule, Course.from(FIRST.plusDays(start)));
            DueDates tomorrow = reckoning.dueDates(rule, Course.from(FIRST.plusDays(start + 1L)));
            assertTrue(!tomorrow.strictDue().isBefore(today.strictDue()));
            assertTrue(!tomorrow.legalDue().isBefore(today.legalDue()));
        }
    }

    private void check(StatutoryRule rule, Course course) {
        Period period = rule.counting().period();
        Set<LocalDate> leftOut = leftOut(course);
        LocalDate strict = oracle.strictDue(
                course.dayZero(),
                period.days() + course.extensionDays(),
                period instanceof Period.WorkingDays,
                leftOut);
        LocalDate legal = oracle.legalDue(strict, leftOut);

        DueDates due = reckoning.dueDates(rule, course);
        assertEquals(strict, due.strictDue(), () -> "strict, from " + course);
        assertEquals(legal, due.legalDue(), () -> "legal, from " + course);
        if (legal.getYear() > 2026) {
            assertEquals(Certainty.PROVISIONAL, due.certainty(), course::toString);
        }
        assertEquals(
                due.legalDue(),
                due.steps().stream()
                        .filter(step -> step.kind() == Step.Kind.ENDS)
                        .findFirst()
                        .orElseThrow()
                        .to());
    }

    private static Set<LocalDate> leftOut(Course course) {
        Set<LocalDate> days = new HashSet<>();
        course.exclusions()
                .forEach(exclusion -> exclusion
                        .first()
                        .datesUntil(exclusion.last().plusDays(1))
                        .forEach(days::add));
        return days;
    }

    private static List<Exclusion> exclusions(LocalDate dayZero, List<Integer> gapsAndLengths) {
        List<Exclusion> exclusions = new ArrayList<>();
        LocalDate next = dayZero;
        for (int i = 0; i + 1 < gapsAndLengths.size(); i += 2) {
            LocalDate first = next.plusDays(gapsAndLengths.get(i));
            LocalDate last = first.plusDays(gapsAndLengths.get(i + 1));
            exclusions.add(new Exclusion(ExclusionGround.HEARING, first, last));
            next = last.plusDays(1);
        }
        return exclusions;
    }
}
