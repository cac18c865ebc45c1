package org.xinfang.deadline.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.xinfang.deadline.rule.OracleAgreement.FIRST_START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.xinfang.deadline.calendar.Calendars;

/** Periods, extensions and exclusions at random. */
class ReckoningPropertyTest {

    private static final int START_DAYS = 2190;

    private final OracleAgreement agreement = new OracleAgreement();
    private final Reckoning reckoning = new Reckoning(Calendars.shipped());

    @Property(tries = 2000)
    void anyPeriodExtensionAndExclusionsAgreeWithTheOracle(
            @ForAll @IntRange(max = START_DAYS) int start,
            @ForAll @IntRange(min = 1, max = 120) int days,
            @ForAll boolean workingDays,
            @ForAll @IntRange(max = 30) int extension,
            @ForAll @Size(max = 4) List<@IntRange(max = 40) Integer> gapsAndLengths) {
        Period period = workingDays ? new Period.WorkingDays(days) : new Period.NaturalDays(days);
        LocalDate dayZero = FIRST_START.plusDays(start);
        Course course = Course.from(dayZero).extendedBy(extension).without(exclusions(dayZero, gapsAndLengths));
        agreement.check(Rules.flexible(period, 30), course);
    }

    @Property(tries = 500)
    void aLaterStartNeverEndsEarlier(
            @ForAll @IntRange(max = START_DAYS) int start, @ForAll @IntRange(min = 1, max = 90) int days) {
        for (StatutoryRule rule : List.of(Rules.natural(days), Rules.working(days))) {
            DueDates today = reckoning.dueDates(rule, Course.from(FIRST_START.plusDays(start)));
            DueDates tomorrow = reckoning.dueDates(rule, Course.from(FIRST_START.plusDays(start + 1L)));
            assertFalse(tomorrow.strictDue().isBefore(today.strictDue()));
            assertFalse(tomorrow.legalDue().isBefore(today.legalDue()));
        }
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
