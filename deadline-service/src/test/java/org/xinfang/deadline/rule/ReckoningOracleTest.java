package org.xinfang.deadline.rule;

import static org.xinfang.deadline.rule.OracleAgreement.FIRST_START;
import static org.xinfang.deadline.rule.OracleAgreement.LAST_START;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.deadline.law.RuleBookFile;

/** Every rule of the book and every start day of six years against {@link DayByDayOracle}. */
class ReckoningOracleTest {

    private final OracleAgreement agreement = new OracleAgreement();

    static Stream<StatutoryRule> everyRule() {
        return RuleBookFile.shipped().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void everyStartDayOfEveryRuleAgreesWithTheOracle(StatutoryRule rule) {
        FIRST_START.datesUntil(LAST_START.plusDays(1)).forEach(dayZero -> agreement.check(rule, Course.from(dayZero)));
    }
}
