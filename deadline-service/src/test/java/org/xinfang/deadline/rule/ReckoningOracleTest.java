package org.xinfang.deadline.rule;

import static org.xinfang.deadline.rule.OracleAgreement.FIRST_START;
import static org.xinfang.deadline.rule.OracleAgreement.LAST_START;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.deadline.law.RuleBookFile;

/** Every rule of the book and every start day of six years against {@link DayByDayOracle}. */
class ReckoningOracleTest {

    private final OracleAgreement agreement = new OracleAgreement();

    static Stream<StatutoryRule> everyRule() {
        return RuleBookFile.shipped().rules().stream()
                .filter(rule -> !(rule.counting().period() instanceof Period.Appointed));
    }

    static Stream<StatutoryRule> everyRuleThatIsExtended() {
        return everyRule().filter(rule -> rule.counting().maxExtensionDays() > 0);
    }

    static Stream<StatutoryRule> everyRuleThatLeavesDaysOut() {
        return everyRule().filter(rule -> !rule.counting().exclusions().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyRule")
    void everyStartDayOfEveryRuleAgreesWithTheOracle(StatutoryRule rule) {
        everyStart().forEach(dayZero -> agreement.check(rule, Course.from(dayZero)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyRuleThatIsExtended")
    void everyStartDayOfEveryExtendedRuleAgreesWithTheOracle(StatutoryRule rule) {
        int most = rule.counting().maxExtensionDays();
        everyStart().forEach(dayZero -> {
            agreement.check(rule, Course.from(dayZero).extendedBy(1));
            agreement.check(rule, Course.from(dayZero).extendedBy(most));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyRuleThatLeavesDaysOut")
    void everyStartDayWithDaysLeftOutAgreesWithTheOracle(StatutoryRule rule) {
        everyStart().forEach(dayZero -> {
            for (ExclusionGround ground : rule.counting().exclusions()) {
                var pause = new Exclusion(ground, dayZero.plusDays(7), dayZero.plusDays(18));
                agreement.check(rule, Course.from(dayZero).without(List.of(pause)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Pacific/Kiritimati"})
    @DisplayName("B7：在任何时区的机器上，全部规则在2026年各日起算的届满日相同")
    void theMachinesZoneChangesNoDueDay(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            OracleAgreement there = new OracleAgreement();
            everyRule()
                    .forEach(rule -> Year.of(2026)
                            .atDay(1)
                            .datesUntil(Year.of(2027).atDay(1))
                            .forEach(dayZero -> there.check(rule, Course.from(dayZero))));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static Stream<LocalDate> everyStart() {
        return FIRST_START.datesUntil(LAST_START.plusDays(1));
    }
}
