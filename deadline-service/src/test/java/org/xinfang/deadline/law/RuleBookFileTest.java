package org.xinfang.deadline.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.xinfang.deadline.rule.Authority;
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
                standing: DEFAULT
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
        "TL-09, 30日, 《信访工作条例》第三十六条第一款, 0"
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

    @ParameterizedTest(name = "{0}: {1}，{2}，{3}")
    @CsvSource({
        "TL-13, 30日, DEFAULT, 《信访工作条例》第四十条第四款",
        "TL-20, 1个工作日, DEFAULT, 《信访事项简易办理办法》",
        "TL-21, 3个工作日, DEFAULT, 《信访事项简易办理办法》",
        "TL-22, 10个工作日, DEFAULT, 《信访事项简易办理办法》",
        "TL-241, 5日, TARGET, 《国信发〔2014〕16号》第六条",
        "TL-242, 3日, TARGET, 《国信发〔2014〕16号》第六条",
        "TL-243, 3日, TARGET, 《国信发〔2014〕16号》第六条",
        "TL-244, 4日, TARGET, 《国信发〔2014〕16号》第六条",
        "TL-27, 5个工作日, REMINDER, 《纪检监察机关处理检举控告工作规则》",
        "TL-28, 5个工作日, REMINDER, 《纪检监察机关处理检举控告工作规则》",
        "TL-29, 15个工作日, REMINDER, 《纪检监察机关处理检举控告工作规则》",
        "TL-30, 15个工作日, REMINDER, 《纪检监察机关处理检举控告工作规则》",
        "TL-311, 7日, REMINDER, 《检察机关关于群众来信回复的规定》",
        "TL-312, 3个月, REMINDER, 《检察机关关于群众来信回复的规定》",
        "TL-331, 10日, SAMPLE, 《信访事项听证的地方规定》",
        "TL-332, 15日, SAMPLE, 《信访事项听证的地方规定》",
        "TL-333, 30日, SAMPLE, 《信访事项听证的地方规定》",
        "TL-35, 3个工作日, SAMPLE, 《山东省信访条例（2015年）》第四十三条、第四十四条",
        "TL-37, 30日, DEFAULT, 《国信发〔2022〕11号》"
    })
    @DisplayName("条例以外的数字：写明效力和未核实之处")
    void theOtherNumbersSayHowFarTheyAreCertain(
            String code, String period, Authority.Standing standing, String article) {
        StatutoryRule rule = rule(code);
        assertEquals(period, rule.counting().period().chinese());
        assertEquals(standing, rule.authority().standing());
        assertEquals(article, rule.article().toString());
        assertFalse(rule.authority().note().isBlank());
    }

    @Test
    void nothingButTheRegulationIsCalledStatute() {
        book.rules().stream()
                .filter(rule -> rule.authority().standing() == Authority.Standing.STATUTE)
                .forEach(rule -> assertEquals("信访工作条例", rule.article().law()));
    }

    @Test
    @DisplayName("《暂行规则》的条文未能查到，一条也不引用")
    void noArticleOfTheTrialRulesIsCited() {
        book.rules().stream()
                .flatMap(rule -> rule.authority().basis().stream())
                .forEach(basis -> assertFalse(basis.law().contains("暂行规则"), basis::toString));
    }

    @Test
    @DisplayName("条例只有异议期限按工作日计算")
    void onlyTheObjectionIsCountedInWorkingDays() {
        List<String> inWorkingDays = book.rules().stream()
                .filter(rule -> rule.authority().standing() == Authority.Standing.STATUTE)
                .filter(rule -> rule.counting().period().unit().contains("工作日"))
                .map(rule -> rule.code().value())
                .toList();
        assertEquals(List.of("TL-04"), inWorkingDays);
    }

    @Test
    @DisplayName("逾期上报只针对条例要求机关、单位所为：申请复查复核是权利，逾期异议条例未规定责任（第二十三条第三款、第三十五条、第三十六条）")
    void onlyWhatTheStatuteDemandsOfAnOrganIsReported() {
        List<String> reported = book.rules().stream()
                .filter(rule -> rule.warnings().escalates())
                .map(rule -> rule.code().value())
                .toList();
        assertEquals(
                List.of("REDO-35", "TL-01", "TL-02", "TL-03", "TL-05", "TL-07", "TL-09", "TL-10", "TL-12"), reported);
        String petitioner = SOUND.replace("RECEIVING_ORGAN", "PETITIONER");
        assertEquals(1, read(petitioner).rules().size());
        assertThrows(Exception.class, () -> read(petitioner + "    escalations: [1]\n"));
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
                "standing: DEFAULT=standing: CERTAIN",
                "warnings: [1]=warnings: [-1]",
                "warnings: [1]=warnings: [SOMETIMES]",
                "warnings: [1]=warnings: [1, 1]",
                "consequence: 无=escalations: [0]",
                "consequence: 无=escalations: [7, 1]",
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
