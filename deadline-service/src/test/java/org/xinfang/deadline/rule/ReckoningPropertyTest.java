package org.xinfang.deadline.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.xinfang.deadline.rule.OracleAgreement.FIRST_START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.deadline.calendar.Calendars;

/** Periods, extensions and exclusions at random; the seed in a failed test's name brings its case back. */
class ReckoningPropertyTest {

    private static final int START_DAYS = 2190;
    private static final int CASES_OF_A_SEED = 200;

    private final OracleAgreement agreement = new OracleAgreement();
    private final Reckoning reckoning = new Reckoning(Calendars.shipped());

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyPeriodExtensionAndExclusionsAgreeWithTheOracle(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES_OF_A_SEED; i++) {
            Period period = period(random);
            boolean inMonths = period instanceof Period.Months;
            LocalDate dayZero = FIRST_START.plusDays(random.nextInt(START_DAYS));
            Course course = Course.from(dayZero)
                    .extendedBy(random.nextInt(inMonths ? 2 : 31))
                    .without(exclusions(dayZero, random));
            agreement.check(Rules.flexible(period, 30), course);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lengths")
    void aLaterStartNeverEndsEarlier(StatutoryRule rule) {
        DueDates yesterday = reckoning.dueDates(rule, Course.from(FIRST_START));
        for (int start = 1; start < START_DAYS; start++) {
            DueDates today = reckoning.dueDates(rule, Course.from(FIRST_START.plusDays(start)));
            assertFalse(today.strictDue().isBefore(yesterday.strictDue()));
            assertFalse(today.legalDue().isBefore(yesterday.legalDue()));
            yesterday = today;
        }
    }

    static Stream<StatutoryRule> lengths() {
        return IntStream.of(1, 2, 5, 15, 30, 60, 90)
                .boxed()
                .flatMap(days -> Stream.of(Rules.natural(days), Rules.working(days)));
    }

    private static Period period(Random random) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Period.NaturalDays(1 + random.nextInt(120));
            case 2, 3 -> new Period.WorkingDays(1 + random.nextInt(120));
            default -> new Period.Months(1 + random.nextInt(6));
        };
    }

    private static List<Exclusion> exclusions(LocalDate dayZero, Random random) {
        List<Exclusion> exclusions = new ArrayList<>();
        LocalDate next = dayZero;
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate first = next.plusDays(random.nextInt(41));
            LocalDate last = first.plusDays(random.nextInt(41));
            exclusions.add(new Exclusion(ExclusionGround.HEARING, first, last));
            next = last.plusDays(1);
        }
        return exclusions;
    }
}
