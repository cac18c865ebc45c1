package org.xinfang.deadline.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.deadline.rule.ExclusionGround;
import org.xinfang.deadline.rule.RuleBook;
import org.xinfang.deadline.rule.StatutoryRule;

class RuleBookFileTest {

    private static final String SOUND = """
            version: "x/1"
            rules:
              - code: SX-01
                title: 试
                trigger: 收到
                bound: RECEIVING_ORGAN
                period: 15 natural days
                roll: NEXT_WORKING_DAY
                warnings: [1]
                consequence: 无
                basis: [{law: 试, article: 第一条}]
                validFrom: 2026-01-01
            """;

    private final RuleBook book = RuleBookFile.shipped();

    @ParameterizedTest(name = "{0}: {1}，{2}，可延长{3}日")
    @CsvSource({
        "TL-01, 15日, 《信访工作条例》第二十二条第一款, 0",
        "TL-02, 15日, 《信访工作条例》第二十三条第二款, 0",
        "TL-03, 15日, 《信访工作条例》第二十三条第三款, 0",
        "TL-04, 5个工作日, 《信访工作条例》第二十三条第三款, 0",
        "TL-05, 60日, 《信访工作条例》第三十四条, 30",
        "TL-06, 30日, 《信访工作条例》第三十五条, 0",
        "TL-07, 30日, 《信访工作条例》第三十五条, 0",
        "TL-08, 30日, 《信访工作条例》第三十六条第一款, 0",
        "TL-09, 30日, 《信访工作条例》第三十六条第一款, 0",
        "TL-13, 30日, 《信访工作条例》第四十条第四款, 0"
    })
    @DisplayName("条例的数字和条款")
    void theNumbersOfTheRegulation(String code, String period, String article, int extension) {
        StatutoryRule rule = rule(code);
        assertEquals(period, rule.counting().period().chinese());
        assertEquals(article, rule.article().toString());
        assertEquals(extension, rule.counting().maxExtensionDays());
        assertEquals(LocalDate.of(2022, 5, 1), rule.validity().from());
    }

    @Test
    @DisplayName("只有复核的听证时间不计入期限（第三十六条第二款）")
    void onlyReReviewLeavesHearingsOut() {
        List<String> withHearing = book.rules().stream()
                .filter(rule -> rule.counting().exclusions().contains(ExclusionGround.HEARING))
                .map(rule -> rule.code().value())
                .toList();
        assertEquals(List.of("TL-09"), withHearing);
    }

    @Test
    @DisplayName("条例只有异议期限按工作日计算")
    void onlyTheObjectionIsCountedInWorkingDays() {
        List<String> inWorkingDays = book.rules().stream()
                .filter(rule -> rule.counting().period().unit().contains("工作日"))
                .map(rule -> rule.code().value())
                .toList();
        assertEquals(List.of("TL-04"), inWorkingDays);
    }

    @Test
    void everyRuleKeepsTheVersionOfItsBook() {
        assertTrue(book.rules().stream().allMatch(rule -> rule.version().equals(book.version())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period: 15 natural days=period: -15 natural days",
                "period: 15 natural days=period: 15 days",
                "period: 15 natural days=period: 0 working days",
                "basis: [{law: 试, article: 第一条}]=basis: []",
                "roll: NEXT_WORKING_DAY=roll: SOMETIMES",
                "warnings: [1]=warnings: [-1]",
                "title: 试=titel: 试",
                "code: SX-01=code: 第一"
            })
    void anImpossibleRuleIsRefused(String change) {
        String[] fromTo = change.split("=", 2);
        String broken = SOUND.replace(fromTo[0], fromTo[1]);
        assertEquals(1, read(SOUND).rules().size());
        assertThrows(Exception.class, () -> read(broken));
    }

    private static RuleBook read(String yaml) {
        try {
            return RuleBookFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (java.io.IOException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private StatutoryRule rule(String code) {
        return book.rules().stream()
                .filter(rule -> rule.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
