package org.xinfang.deadline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

    private static final RuleCode CODE = new RuleCode("SX-01");

    @Test
    void theRuleOfTheDayIsTheOneThatWasLawThen() {
        RuleBook book = new RuleBook("2", List.of(rule(20, "2025-01-01", null), rule(15, "2022-05-01", "2024-12-31")));
        assertEquals(15, daysOn(book, LocalDate.of(2024, 12, 31)));
        assertEquals(20, daysOn(book, LocalDate.of(2025, 1, 1)));
    }

    @Test
    void aDayBeforeTheRuleWasLawHasNoRule() {
        RuleBook book = new RuleBook("1", List.of(rule(15, "2022-05-01", null)));
        assertInstanceOf(RuleBook.NotInForce.class, book.inForce(CODE, LocalDate.of(2022, 4, 30)));
    }

    @Test
    void anUnknownCodeIsUnknown() {
        RuleBook book = new RuleBook("1", List.of());
        assertInstanceOf(RuleBook.Unknown.class, book.inForce(CODE, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void aGapBetweenTwoVersionsIsRefused() {
        List<StatutoryRule> rules = List.of(rule(15, "2022-05-01", "2024-12-30"), rule(20, "2025-01-01", null));
        assertThrows(IllegalArgumentException.class, () -> new RuleBook("1", rules));
    }

    @Test
    void twoVersionsOnOneDayAreRefused() {
        List<StatutoryRule> rules = List.of(rule(15, "2022-05-01", null), rule(20, "2025-01-01", null));
        assertThrows(IllegalArgumentException.class, () -> new RuleBook("1", rules));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, -60})
    void aPeriodHasAtLeastOneDay(int days) {
        assertThrows(IllegalArgumentException.class, () -> new Period.NaturalDays(days));
        assertThrows(IllegalArgumentException.class, () -> new Period.WorkingDays(days));
        assertThrows(IllegalArgumentException.class, () -> new Period.Months(days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TL", "TL-1", "tl-01", "TL-01 ", "TL-0001"})
    void aRuleCodeHasItsShape(String value) {
        assertThrows(IllegalArgumentException.class, () -> new RuleCode(value));
    }

    private static int daysOn(RuleBook book, LocalDate day) {
        return assertInstanceOf(RuleBook.Found.class, book.inForce(CODE, day))
                .rule()
                .counting()
                .period()
                .length();
    }

    private static StatutoryRule rule(int days, String from, @Nullable String to) {
        var counting = new Counting(new Period.NaturalDays(days), RollRule.NEXT_WORKING_DAY, 0, Set.of());
        var validity = new Validity(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return Rules.versioned(CODE.value(), counting, validity);
    }
}
