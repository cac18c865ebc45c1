package org.xinfang.routing.diversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.routing.classification.ClaimSuggestion;
import org.xinfang.routing.classification.Classifier;
import org.xinfang.routing.classification.Flag;
import org.xinfang.routing.classification.Petition;
import org.xinfang.routing.classification.Suggestion;
import org.xinfang.routing.diversion.DiversionTable.ClaimFacts;
import org.xinfang.routing.organ.Level;

/** The invented samples of the specification: what they are and by which procedure they go on. */
@DisplayName("样例件：分类与分流导入")
class LawSamplesTest {
    private static final DiversionTable TABLE = DiversionTable.shipped();

    @Test
    @DisplayName("T01 第二十九条：公交站建议，转交通运输部门研究答复")
    void aSuggestionIsStudied() {
        assertRoutes(
                letter("我是青岭县城东居民。县人民医院新院区门口没有公交站，老年人看病要走一公里，建议把3路车往前延伸一站，或者在医院门口加设站点。"),
                "S1 交通运输 REFERRAL STUDY DOC-04");
    }

    @Test
    @DisplayName("T02 第二十二条第二款、第三十条：检举村支书，封闭移送")
    void anAccusationIsSealed() {
        Suggestion suggestion = letter("举报青岭县柳河镇上坪村支书杨某：2024年起把自家亲戚列入低保，还截留危房改造补助，有银行流水照片。我怕报复，请不要让镇里知道我是谁。");

        assertRoutes(suggestion, "A1 纪检监察 REFERRAL DISCIPLINE DOC-23");
        assertTrue(suggestion.has(Flag.CONFIDENTIAL));
        assertTrue(suggestion.claims().getFirst().category().sealed());
    }

    @Test
    @DisplayName("T03 第三十一条第五项：欠薪，依法履职而不是信访程序")
    void unpaidWagesAreADuty() {
        assertRoutes(letter("我们八个人在青岭县盛禾服装厂做工，厂里欠三月到五月工资共6.2万元，请人社局查处并让厂里发钱。"), "E1 劳动和社会保障 REFERRAL DUTY DOC-04");
    }

    @Test
    @DisplayName("T04 第三十一条第二项：经济补偿金，导入仲裁，一年")
    void aDismissalIsArbitrated() {
        Suggestion suggestion = letter("公司去年7月10日把我辞退，一直不给经济补偿金，我要求信访局责令公司赔偿三万元。");

        assertRoutes(suggestion, "B1 劳动和社会保障 DIVERSION  DOC-06");
        assertEquals(
                "P1Y",
                decision(suggestion, suggestion.claims().getFirst())
                        .row()
                        .limitPeriod()
                        .orElseThrow()
                        .toString());
    }

    @Test
    @DisplayName("T05 第二十二条第二款：不服判决，来信转政法部门、来访引导")
    void aJudgmentIsNoMatterOfPetition() {
        String text = "青岭县法院（2025）民初字第××号判决把承包地判给了我堂弟，市中院也维持了。我不服，请省里重新处理。";

        Suggestion suggestion = letter(text);
        assertRoutes(suggestion, "L1 政法 REFERRAL POLITICAL_LEGAL DOC-04");
        assertTrue(suggestion.has(Flag.LITIGATION));
        assertRoutes(
                suggest(new Petition(text, "VISIT", 1, Optional.of(1), false, false)),
                Set.of("VISIT"),
                "L1 政法 DIVERSION  DOC-06");
    }

    @Test
    @DisplayName("T07 第三十一条第六项：书面承诺未兑现，信访程序")
    void aPromiseIsHandledAsAPetition() {
        assertRoutes(letter("2019年街道办为修路拆了我家院墙，书面承诺三个月内恢复，到现在没做。请街道办兑现。"), "F1 城乡建设 REFERRAL PETITION DOC-04");
    }

    @Test
    @DisplayName("T09 第三十条第三款：混合来信分作三项，其余两项不含检举的痕迹")
    void aMixedLetterIsSplitWithoutATrace() {
        Suggestion suggestion = letter("一、小区垃圾桶太少，建议增加。二、社区主任李某收了物业两万元好处费，有转账记录。三、供热公司多收我家2025年采暖费1260元，要求退还。");

        assertEquals(
                List.of("S1", "A1", "E1"),
                suggestion.claims().stream().map(ClaimSuggestion::kind).toList());
        suggestion.claims().stream()
                .filter(claim -> !claim.category().sealed())
                .forEach(claim -> assertFalse(claim.text().contains("李某"), claim::text));
    }

    @Test
    @DisplayName("T09 第三十条第三款：申诉中夹带检举的，检举部分不出现在其他诉求中")
    void anAccusationHiddenInAnAppealIsSealed() {
        Suggestion suggestion = letter("我家2016年被占地，乡里答应另批宅基地，到现在没有兑现，请落实。村支书王某截留了我们组的占地补偿款，私分给了亲戚，请纪委查处。");

        assertTrue(suggestion.claims().stream()
                .anyMatch(claim -> claim.category().sealed() && claim.text().contains("王某")));
        assertTrue(suggestion.claims().stream()
                .noneMatch(claim -> !claim.category().sealed() && claim.text().contains("王某")));
    }

    @Test
    @DisplayName("T12 第二十五条：集体访、扬言，重大紧急；住建部门履职")
    void aThreatOfManyIsUrgent() {
        Suggestion suggestion = suggest(new Petition(
                "龙湾小区23名业主来访：楼盘停工两年，要求政府督促复工。声称“周五前没说法就去堵高速口”。", "VISIT", 23, Optional.of(5), false, false));

        assertRoutes(suggestion, "E1 城乡建设 REFERRAL DUTY DOC-04");
        Stream.of(Flag.THREAT, Flag.URGENT, Flag.COLLECTIVE_VISIT, Flag.JOINT)
                .forEach(flag -> assertTrue(suggestion.has(flag), flag::name));
    }

    @Test
    @DisplayName("T13 第二十二条第一款第三项：乡镇拖欠企业，交办上级，乡镇不得自办")
    void aTownshipsDebtIsAssigned() {
        Suggestion suggestion = suggest(
                new Petition("山桐机械有限公司反映：柳河镇政府2023年修路拖欠设备租金48万元，多次催要无果。", "LETTER", 1, Optional.empty(), false, true));

        assertRoutes(suggestion, "F1 经济管理 ASSIGNMENT PETITION DOC-03");
        Decision decision = decision(suggestion, suggestion.claims().getFirst());
        assertEquals("F1-debtor", decision.row().row());
        assertTrue(decision.near().stream()
                .anyMatch(near -> near.row().equals("F1") && near.why().equals("条件相符，但排在已生效的行之后")));
    }

    private static Suggestion letter(String text) {
        return suggest(new Petition(text, "LETTER", 1, Optional.empty(), false, false));
    }

    private static Suggestion suggest(Petition petition) {
        return Classifier.shipped().suggest(petition);
    }

    private static void assertRoutes(Suggestion suggestion, String... expected) {
        assertRoutes(suggestion, Set.of(), expected);
    }

    private static void assertRoutes(Suggestion suggestion, Set<String> marks, String... expected) {
        assertEquals(
                List.of(expected),
                suggestion.claims().stream()
                        .map(claim -> {
                            DiversionRow row =
                                    decision(suggestion, claim, marks).row();
                            return String.join(
                                    " ",
                                    claim.kind(),
                                    claim.contentClass(),
                                    row.way().name(),
                                    row.procedure(),
                                    row.document());
                        })
                        .toList());
    }

    private static Decision decision(Suggestion suggestion, ClaimSuggestion claim) {
        return decision(suggestion, claim, Set.of());
    }

    private static Decision decision(Suggestion suggestion, ClaimSuggestion claim, Set<String> marks) {
        Set<String> all = Stream.concat(
                        marks.stream(),
                        suggestion.flags().stream().map(flag -> flag.flag().name()))
                .collect(Collectors.toSet());
        return TABLE.judge(new ClaimFacts(claim.kind(), Level.COUNTY, all, claim.text()))
                .orElseThrow();
    }
}
