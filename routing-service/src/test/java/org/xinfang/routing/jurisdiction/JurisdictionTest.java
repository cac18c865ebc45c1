package org.xinfang.routing.jurisdiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.routing.directory.DirectoryDraft;
import org.xinfang.routing.directory.DirectoryDraft.Successor;
import org.xinfang.routing.directory.GivenDirectory;
import org.xinfang.routing.diversion.DiversionTable;
import org.xinfang.routing.diversion.DiversionTable.ClaimFacts;
import org.xinfang.routing.organ.OrganCatalogue;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganFunctions;
import org.xinfang.routing.organ.OrganTree;
import org.xinfang.routing.organ.Organs;
import org.xinfang.routing.organ.RegionCode;

@DisplayName("管辖")
class JurisdictionTest {
    private static final OrganTree SHIPPED = OrganCatalogue.shipped();
    private static final OrganFunctions FUNCTIONS = OrganFunctions.shipped();
    private static final DiversionTable TABLE = DiversionTable.shipped();
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @DisplayName("第十节样例：由谁负责")
    @CsvSource({
        "T01, S1, '', 公共交通, '县人民医院新院区门口没有公交站，建议把3路车往前延伸一站。', 140121-TRANSPORT",
        "T02, A1, '', 社会救助, '举报柳河镇上坪村支书杨某把自家亲戚列入低保。', 140121-DISCIPLINE",
        "T03, E1, '', 工资福利, '服装厂欠三月到五月工资共6.2万元，请人社局查处。', 140121-HUMAN-RESOURCES",
        "T04, B1, '', 劳动关系, '公司去年7月10日把我辞退，一直不给经济补偿金。', 140121-LABOUR-ARBITRATION",
        "T05, L1, '', 诉讼, '县法院判决把承包地判给了我堂弟，我不服。', 140121-POLITICAL-LEGAL",
        "T09-1, S1, '', 市容环卫, '小区垃圾桶太少，建议增加。', 140121-URBAN-MANAGEMENT",
        "T09-2, A1, '', 贪污贿赂, '社区主任李某收了物业两万元好处费。', 140121-DISCIPLINE",
        "T09-3, E1, '', 价格收费, '供热公司多收我家采暖费1260元，要求退还。', 140121-MARKET",
        "T12, E1, VISIT, 房地产开发, '楼盘停工两年，要求政府督促复工。', 140121-HOUSING",
        "T13, F1, ENTERPRISE, 企业服务, '徐沟镇政府2023年修路拖欠设备租金48万元，多次催要无果。', 140121-GOVERNMENT"
    })
    void theSamplesFindTheirOrgan(String sample, String kind, String mark, String topic, String text, String organ) {
        Competence competence = decide(SHIPPED, kind, mark, claim(topic, text));

        assertEquals(Optional.of(organ), code(competence), sample);
    }

    @Test
    @DisplayName("T07 第二十二条第一款：责任单位是信中写明的街道办事处")
    void theNamedStreetOfficeIsInCharge() {
        RoutedClaim claim = new RoutedClaim(
                OrganCode.of("140106-PETITION"),
                new RegionCode("140106"),
                "2019年柳巷街道办为修路拆了我家院墙，书面承诺三个月内恢复，到现在没做。请街道办兑现。",
                "市政设施");

        assertEquals(Optional.of("140106001-GOVERNMENT"), code(decide(SHIPPED, "F1", "", claim)));
    }

    @Test
    @DisplayName("T13 第二十八条第三款：债务人是乡镇的，乡镇不得自办，并说明理由")
    void theDebtorTownshipIsExcludedWithItsReason() {
        Competence competence = decide(SHIPPED, "F1", "ENTERPRISE", claim("企业服务", "徐沟镇政府2023年修路拖欠设备租金48万元，多次催要无果。"));

        Excluded excluded = competence.excluded().getFirst();
        assertTrue(excluded.organ().name().endsWith("徐沟镇人民政府"), excluded::toString);
        assertEquals("《信访工作条例》第二十八条第三款", excluded.basis().article());
    }

    @Test
    @DisplayName("第五条第三项：职责以名录为准，职责调整后由新的主管机关负责")
    void theDirectorySaysWhoIsInCharge() {
        DirectoryDraft draft = GivenDirectory.shipped();
        draft.abolish(
                OrganCode.of("140121-URBAN-MANAGEMENT"),
                JULY,
                List.of(new Successor(OrganCode.of("140121-HOUSING"), List.of())));
        Organs july = tree(draft);

        Competence bySubject = decide(july, "S1", "", claim("市容环卫", "垃圾桶太少，建议增加。"));
        Competence byName = decide(july, "E1", "", claim("市容环卫", "占道摊点太多，请城管局查处。"));

        assertEquals(Optional.of("140121-HOUSING"), code(bySubject));
        assertEquals(Optional.of("140121-HOUSING"), code(byName));
        assertEquals(
                List.of("140121-URBAN-MANAGEMENT 《信访工作条例》第二十四条第二款"),
                byName.excluded().stream()
                        .map(excluded ->
                                excluded.organ().code() + " " + excluded.basis().article())
                        .toList());
    }

    @Test
    @DisplayName("第二十四条第二款：分立的，列出各承继机关供选择")
    void afterASplitTheSuccessorsComeIntoQuestion() {
        DirectoryDraft draft = GivenDirectory.shipped();
        draft.abolish(
                OrganCode.of("140121-INDUSTRY"),
                JULY,
                List.of(
                        new Successor(OrganCode.of("140121-COMMERCE"), List.of("企业服务")),
                        new Successor(OrganCode.of("140121-DEVELOPMENT"), List.of("通信"))));

        Competence competence = decide(tree(draft), "E1", "", claim("其他", "基站噪声太大，请工信局处理。"));

        assertEquals(Optional.empty(), competence.organ());
        assertEquals(2, competence.candidates().size());
    }

    @Test
    @DisplayName("第三十条第三款：举报材料不转被举报的部门，由其上一级主管机关办理")
    void anAccusedDepartmentIsPassedOver() {
        RoutedClaim claim = claim("食品药品", "举报县市场监管局包庇无证作坊。").accusing(Set.of(OrganCode.of("140121-MARKET")));

        Competence competence = decide(SHIPPED, "A4", "", claim);

        assertEquals(Optional.of("140100-MARKET"), code(competence));
        assertEquals(
                "140121-MARKET", competence.excluded().getFirst().organ().code().toString());
        assertEquals("《信访工作条例》第三十条第三款", competence.excluded().getFirst().basis().article());
    }

    @Test
    @DisplayName("第三十条第三款：也不转被举报单位的下属单位")
    void whatStandsBelowTheAccusedIsPassedOver() {
        RoutedClaim claim = claim("食品药品", "举报县政府纵容无证作坊。").accusing(Set.of(OrganCode.of("140121-GOVERNMENT")));

        assertEquals(Optional.of("140100-MARKET"), code(decide(SHIPPED, "A4", "", claim)));
    }

    @Test
    @DisplayName("第二十二条第二款：纪检监察机关受理对本级党委、政府人员的检举")
    void theDisciplineOrganTakesAccusationsAgainstItsOwnLevel() {
        RoutedClaim claim = claim("干部作风", "举报县政府办公室主任王某公款吃喝。")
                .accusing(Set.of(OrganCode.of("140121-GOVERNMENT"), OrganCode.of("140121-PARTY-COMMITTEE")));

        assertEquals(Optional.of("140121-DISCIPLINE"), code(decide(SHIPPED, "A1", "", claim)));
    }

    @Test
    @DisplayName("主管部门不明时由属地人民政府确定的，不同时列为排除")
    void theGovernmentInChargeIsNotPassedOver() {
        Competence competence = decide(SHIPPED, "E1", "", claim("其他", "请县政府尽快解决。"));

        assertEquals(Optional.of("140121-GOVERNMENT"), code(competence));
        assertEquals(List.of(), competence.excluded());
    }

    @Test
    @DisplayName("每一步都有理由，依法律作出的写明条文")
    void everyStepIsExplained() {
        Competence competence = decide(SHIPPED, "S1", "", claim("公共交通", "建议增设公交站。"));

        assertEquals(List.of("谁主管、谁负责：主管公共交通（《信访工作条例》第五条第三项）"), competence.reasons());
    }

    private static RoutedClaim claim(String topic, String text) {
        return new RoutedClaim(OrganCode.of("140121-PETITION"), new RegionCode("140121"), text, topic);
    }

    private static Competence decide(Organs organs, String kind, String mark, RoutedClaim claim) {
        Set<String> marks = Stream.of(mark).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
        return TABLE.decide(new ClaimFacts(kind, claim.region().level(), marks, claim.text()))
                .map(row -> new Jurisdiction(organs, FUNCTIONS).decide(row.organ(), claim))
                .orElseThrow();
    }

    private static Organs tree(DirectoryDraft draft) {
        return OrganTree.on(
                JULY,
                SHIPPED.all().stream()
                        .map(organ -> draft.history(organ.code()).orElseThrow().on(JULY))
                        .toList());
    }

    private static Optional<String> code(Competence competence) {
        return competence.organ().map(organ -> organ.code().toString());
    }
}
