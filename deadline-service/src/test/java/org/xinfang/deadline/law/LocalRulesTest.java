package org.xinfang.deadline.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.deadline.rule.ArticleRef;
import org.xinfang.deadline.rule.Authority;
import org.xinfang.deadline.rule.ExclusionGround;
import org.xinfang.deadline.rule.RuleBook;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;
import org.xinfang.deadline.rule.Validity;
import org.xinfang.platform.core.Actor;

class LocalRulesTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final RuleBook book = RuleBookFile.shipped();

    @ParameterizedTest(name = "{0}: {1}, 延长{2} → {3}")
    @CsvSource({
        "TL-01, 10 natural days, , ",
        "TL-01, 15 natural days, , ",
        "TL-01, 16 natural days, , LONGER_THAN_STATUTE",
        "TL-01, 15 working days, , ANOTHER_UNIT",
        "TL-05, 45 natural days, 15, ",
        "TL-05, 60 natural days, 31, EXTENSION_BEYOND_STATUTE",
        "TL-01, 15 natural days, 1, EXTENSION_BEYOND_STATUTE",
        "TL-06, 30 natural days, , ",
        "TL-06, 45 natural days, , ",
        "TL-06, 29 natural days, , SHORTER_THAN_STATUTE",
        "TL-13, 90 natural days, 30, ",
        "TL-22, 5 working days, , ",
        "TL-29, 10 working days, , OF_ANOTHER_PROCEDURE"
    })
    @DisplayName("下位规定不得低于条例：机关的期限只能更短，信访人的期限只能更长")
    void theRegulationWins(
            String code, String period, @Nullable Integer extension, LocalRulePolicy.@Nullable Fault fault) {
        assertEquals(
                Optional.ofNullable(fault),
                LocalRulePolicy.fault(national(code), local(code, period, extension, null)));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "TL-07, HEARING, ",
        "TL-07, APPRAISAL, ",
        "TL-09, INSPECTION, ",
        "TL-05, HEARING, EXCLUSION_BEYOND_STATUTE",
        "TL-01, APPRAISAL, EXCLUSION_BEYOND_STATUTE"
    })
    @DisplayName("TL-36：复查、复核可由本地规则不计入听证、鉴定、勘验；办理不可")
    void onlyReviewMayLeaveOutMore(String code, ExclusionGround ground, LocalRulePolicy.@Nullable Fault fault) {
        LocalRule rule = local(code, PeriodText.write(national(code).counting().period()), null, Set.of(ground));
        assertEquals(Optional.ofNullable(fault), LocalRulePolicy.fault(national(code), rule));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "140100-TRANSPORT, 2026-04-30, 2022-05-01.5",
        "140100-TRANSPORT, 2026-05-01, city-1",
        "140106001-GOVERNMENT, 2026-05-01, city-1",
        "140105-TRANSPORT, 2026-05-01, county-1",
        "140105-PETITION, 2026-06-01, county-1",
        "140200-TRANSPORT, 2026-05-01, 2022-05-01.5",
        "140000-PETITION, 2026-05-01, 2022-05-01.5"
    })
    @DisplayName("本地规则自施行日起在其区域内适用，范围小的优先")
    void theNarrowestScopeDecides(String organ, LocalDate day, String version) {
        LocalRules rules = LocalRules.of(List.of(
                book("county-1", "140105", null, local("TL-13", "10 natural days", (Integer) null, null)),
                book("city-1", "140100", null, local("TL-13", "20 natural days", (Integer) null, null))));
        StatutoryRule rule =
                rules.inPlaceOf(national("TL-13"), new RuleScope(organ), day).orElse(national("TL-13"));
        assertEquals(version, rule.version());
    }

    @Test
    void aLocalRuleKeepsWhatTheNationalOneDemandsAndSaysWhereItStands() {
        LocalRules rules = LocalRules.of(
                List.of(book("city-1", "140100", null, local("TL-13", "20 working days", (Integer) null, null))));
        StatutoryRule rule = rules.inPlaceOf(national("TL-13"), new RuleScope("140100-TRANSPORT"), MAY)
                .orElseThrow();
        assertEquals(national("TL-13").duty(), rule.duty());
        assertEquals(national("TL-13").warnings(), rule.warnings());
        assertEquals("20个工作日", rule.counting().period().chinese());
        assertEquals(Authority.Standing.LOCAL, rule.authority().standing());
        assertEquals("《太原市试行办法》第九条", rule.article().toString());
    }

    @Test
    void aSupersededVersionEndsWhereTheNextBeginsAndDoesNotComeBack() {
        LocalRule next = local("TL-13", "10 natural days", "2026-07-01", "2026-12-31");
        LocalRules rules = LocalRules.of(List.of(
                book("city-1", "140100", null, local("TL-13", "20 natural days", (Integer) null, null)),
                book("city-2", "140100", "city-1", next)));
        assertEquals("city-1", versionOn(rules, "2026-06-30"));
        assertEquals("city-2", versionOn(rules, "2026-07-01"));
        assertEquals("2022-05-01.5", versionOn(rules, "2027-01-01"));
    }

    @ParameterizedTest(name = "{0} {1}..{2} → {3}")
    @CsvSource({
        "city-1, 2026-07-01, , ",
        "city-1, 2026-05-01, , overlap",
        "city-1, 2026-04-30, , overlap",
        ", 2026-07-01, , overlap",
        ", 2026-04-01, 2026-04-30, "
    })
    @DisplayName("同一范围的版本不得重叠，除非替代前一版")
    void versionsDoNotOverlap(@Nullable String supersedes, String from, @Nullable String to, @Nullable String fault) {
        LocalRules known = LocalRules.of(
                List.of(book("city-1", "140100", null, local("TL-13", "20 natural days", (Integer) null, null))));
        LocalRule next = local("TL-13", "10 natural days", from, to);
        assertEquals(Optional.ofNullable(fault), fault(known, supersedes, List.of(next)));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"2026-07-01, ", "2026-07-02, gap", "2026-06-30, "})
    @DisplayName("替代的版本与前一版之间不得有间断")
    void aSupersedingVersionLeavesNoGap(String from, @Nullable String fault) {
        LocalRule ended = local("TL-13", "20 natural days", "2026-05-01", "2026-06-30");
        LocalRules known = LocalRules.of(List.of(book("city-1", "140100", null, ended)));
        LocalRule next = local("TL-13", "10 natural days", from, null);
        assertEquals(Optional.ofNullable(fault), fault(known, "city-1", List.of(next)));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"2026-07-01, ", "2026-07-02, gap", "2026-06-30, overlap"})
    void theRulesOfOneBookFollowEachOther(String from, @Nullable String fault) {
        List<LocalRule> rules = List.of(
                local("TL-13", "10 natural days", from, null),
                local("TL-13", "20 natural days", "2026-05-01", "2026-06-30"));
        assertEquals(Optional.ofNullable(fault), fault(LocalRules.NONE, null, rules));
    }

    private static Optional<String> fault(LocalRules known, @Nullable String supersedes, List<LocalRule> rules) {
        return new LocalRuleContinuity(known, new RuleScope("140100"), supersedes)
                .fault(rules, "city-2")
                .map(refusal -> refusal.problem().replace("local-rule-", ""));
    }

    private String versionOn(LocalRules rules, String day) {
        return rules.inPlaceOf(national("TL-13"), new RuleScope("140100-TRANSPORT"), LocalDate.parse(day))
                .orElse(national("TL-13"))
                .version();
    }

    private StatutoryRule national(String code) {
        return book.rules().stream()
                .filter(rule -> rule.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LocalRuleBook book(String version, String scope, @Nullable String supersedes, LocalRule rule) {
        return new LocalRuleBook(
                version,
                "太原市期限规则",
                "太原市信访局",
                new RuleScope(scope),
                supersedes,
                List.of(rule),
                Actor.system("test"),
                OffsetDateTime.parse("2026-04-01T09:00+08:00"));
    }

    private static LocalRule local(
            String code, String period, @Nullable Integer extension, @Nullable Set<ExclusionGround> exclusions) {
        return rule(code, period, extension, exclusions, new Validity(MAY, null));
    }

    private static LocalRule local(String code, String period, String from, @Nullable String to) {
        Validity validity = new Validity(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return rule(code, period, null, null, validity);
    }

    private static LocalRule rule(
            String code,
            String period,
            @Nullable Integer extension,
            @Nullable Set<ExclusionGround> exclusions,
            Validity validity) {
        return new LocalRule(
                new RuleCode(code),
                PeriodText.read(period).orElseThrow(),
                extension,
                exclusions,
                null,
                List.of(new ArticleRef("太原市试行办法", "第九条")),
                "",
                validity);
    }
}
