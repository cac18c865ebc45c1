package org.xinfang.routing.jurisdiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.routing.classification.AcceptanceMatters;
import org.xinfang.routing.classification.AcceptanceMatters.AcceptanceMatter;
import org.xinfang.routing.classification.ClaimSuggestion;
import org.xinfang.routing.classification.Classifier;
import org.xinfang.routing.classification.Suggestion;
import org.xinfang.routing.diversion.DiversionRow;
import org.xinfang.routing.diversion.DiversionTable;
import org.xinfang.routing.diversion.DiversionTable.ClaimFacts;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCatalogue;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganFunctions;
import org.xinfang.routing.organ.OrganTree;
import org.xinfang.routing.organ.RegionCode;

@DisplayName("验收件：分流导入与管辖")
class JurisdictionOfMattersTest {
    private static final OrganTree ORGANS = OrganCatalogue.shipped();
    private static final OrganFunctions FUNCTIONS = OrganFunctions.shipped();
    private static final Classifier CLASSIFIER = Classifier.shipped();
    private static final DiversionTable TABLE = DiversionTable.shipped();
    private static final Jurisdiction JURISDICTION = new Jurisdiction(ORGANS, FUNCTIONS);

    record Route(ClaimSuggestion claim, DiversionRow row, Competence competence) {}

    static List<AcceptanceMatter> matters() {
        return AcceptanceMatters.all();
    }

    @ParameterizedTest
    @MethodSource("matters")
    @DisplayName("应出具的文书")
    void theRowsOweTheDocumentsThatTheLawAsksFor(AcceptanceMatter matter) {
        Set<String> owed = new HashSet<>();
        routes(matter).forEach(route -> owed.add(route.row().document()));
        Set<String> expected = new HashSet<>(matter.noticesOwed());
        // DOC-01 is the receipt of registration, DOC-05 the handling organ's, DOC-24 a report; DOC-08 is a clerk's
        // refusal.
        expected.removeAll(Set.of("DOC-01", "DOC-05", "DOC-24", "DOC-08"));

        if (!expected.isEmpty()) {
            assertTrue(owed.containsAll(expected), () -> owed + " " + expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C01, 1, 140105-TRANSPORT",
        "C02, 1, 140105-DISCIPLINE",
        "C03, 1, 140106-HUMAN-RESOURCES",
        "C04, 1, 140100-LABOUR-ARBITRATION",
        "C05, 1, 140000-POLITICAL-LEGAL",
        "C07, 1, 140200-URBAN-MANAGEMENT",
        "C08, 1, 140800-HOUSING",
        "C11, 1, 140105-URBAN-MANAGEMENT",
        "C12, 1, 140900-VETERANS",
        "C13, 1, 141000-TRANSPORT",
        "C14, 1, 140300-HOUSING",
        "C15, 1, 141100-GOVERNMENT",
        "C16, 1, 140400-GOVERNMENT",
        "C17, 1, 140600-HUMAN-RESOURCES",
        "C18, 1, 140106-HOUSING",
        "C20, 1, 140700-NATURAL-RESOURCES",
        "C22, 1, 140100-ECOLOGY",
        "C23, 1, 140105-COURT",
        "C24, 1, 140900-TRANSPORT"
    })
    void theOrganInChargeIsFound(String matter, int claim, String organ) {
        Route route = routes(AcceptanceMatters.matter(matter)).get(claim - 1);

        assertEquals(organ, route.competence().organ().orElseThrow().code().toString(), route::toString);
        assertFalse(route.competence().reasons().isEmpty());
    }

    @Test
    @DisplayName("C06 信中未写明街道：列出迎泽区各街道办事处")
    void anUnnamedStreetOfficeLeavesAllOfTheDistrict() {
        Competence competence =
                routes(AcceptanceMatters.matter("C06")).getFirst().competence();

        assertTrue(competence.organ().isEmpty());
        assertTrue(
                competence.candidates().stream().allMatch(organ -> organ.name().endsWith("街道办事处")));
        assertTrue(codes(competence).contains("140106001-GOVERNMENT"), competence::toString);
    }

    @Test
    @DisplayName("C10 债务人是乡镇：交办县级人民政府，乡镇不得自办")
    void aDebtorTownshipNeverHandlesItself() {
        Route route = routes(AcceptanceMatters.matter("C10")).getFirst();

        assertEquals(Way.ASSIGNMENT, route.row().way());
        assertEquals("DOC-03", route.row().document());
        assertTrue(route.competence().candidates().stream()
                .allMatch(organ ->
                        organ.level() == Level.COUNTY && organ.function().equals("GOVERNMENT")));
    }

    @Test
    @DisplayName("C07 第二项：县级纪检监察机关，其余两项不含其痕迹")
    void theSealedPartGoesToDisciplineAloneAndLeavesNoTrace() {
        List<Route> routes = routes(AcceptanceMatters.matter("C07"));

        assertTrue(routes.get(1).competence().candidates().stream()
                .allMatch(organ -> organ.function().equals("DISCIPLINE") && organ.level() == Level.COUNTY));
        assertFalse(routes.get(0).claim().text().contains("李某"));
        assertFalse(routes.get(2).claim().text().contains("李某"));
    }

    @ParameterizedTest
    @DisplayName("检举控告按干部管理权限，不送被反映人所在单位")
    @CsvSource({
        "举报县水利局局长王某在工程招标中受贿, 140121-DISCIPLINE",
        "检举清徐县县长李某收受贿赂, 140100-DISCIPLINE",
        "举报太原市副市长张某受贿, 140000-DISCIPLINE",
        "举报县纪委干部刘某包庇亲属, 140100-DISCIPLINE",
        "举报徐沟镇镇长公款吃喝, 140121-DISCIPLINE"
    })
    void accusationsGoByTheRankOfTheAccused(String text, String organ) {
        RoutedClaim claim = new RoutedClaim(OrganCode.of("140121-PETITION"), new RegionCode("140121"), text, "贪污贿赂");

        Competence competence = JURISDICTION.decide(
                TABLE.decide(facts("A1", claim)).orElseThrow().organ(), claim);

        assertEquals(organ, competence.organ().orElseThrow().code().toString());
        assertFalse(new AccusedUnits(ORGANS, FUNCTIONS).in(claim).contains(OrganCode.of(organ)));
    }

    @Test
    @DisplayName("被反映人所在单位列入不得知悉名单")
    void theUnitsOfTheAccusedAreListed() {
        RoutedClaim claim = new RoutedClaim(
                OrganCode.of("140121-PETITION"), new RegionCode("140121"), "举报徐沟镇镇长和县水利局局长公款旅游，请纪委查处", "贪污贿赂");

        List<String> units = new AccusedUnits(ORGANS, FUNCTIONS)
                .in(claim).stream().map(OrganCode::toString).toList();

        assertTrue(units.contains("140121-WATER"), units::toString);
        assertTrue(units.stream().anyMatch(unit -> unit.matches("140121\\d{3}-GOVERNMENT")), units::toString);
        assertFalse(units.contains("140121-DISCIPLINE"), units::toString);
    }

    @ParameterizedTest
    @DisplayName("请求查处的机关、上级党委不是被反映人所在单位")
    @CsvSource({"举报某超市销售过期食品，请市场监管局查处", "举报徐沟镇党委书记受贿，请县公安局立案"})
    void organsThatAreTurnedToAreNotAccused(String text) {
        RoutedClaim claim = new RoutedClaim(OrganCode.of("140121-PETITION"), new RegionCode("140121"), text, "食品药品");

        List<String> units = new AccusedUnits(ORGANS, FUNCTIONS)
                .in(claim).stream().map(OrganCode::toString).toList();

        assertTrue(units.stream().allMatch(unit -> unit.matches("140121\\d{3}-GOVERNMENT")), units::toString);
    }

    @Test
    @DisplayName("第二十四条：属地不在本地区的，报共同上级信访部门")
    void anotherCountysMatterGoesToTheCommonSuperior() {
        RoutedClaim claim =
                new RoutedClaim(OrganCode.of("140105-PETITION"), new RegionCode("140106"), "建议增设公交站", "公共交通");

        Competence competence = JURISDICTION.decide(
                TABLE.decide(facts("S1", claim)).orElseThrow().organ(), claim);

        assertEquals("140100-PETITION", competence.organ().orElseThrow().code().toString());
    }

    private static ClaimFacts facts(String kind, RoutedClaim claim) {
        return new ClaimFacts(kind, claim.region().level(), Set.of(), claim.text());
    }

    private static List<Route> routes(AcceptanceMatter matter) {
        Suggestion suggestion = CLASSIFIER.suggest(matter.petition());
        Set<String> marks = new HashSet<>();
        suggestion.flags().forEach(flag -> marks.add(flag.flag().name()));
        marks.add(matter.petition().channel());
        RegionCode region = new RegionCode(matter.region());
        OrganCode registrar = new OrganCode(
                new RegionCode(matter.receiverRegion()), matter.petitionDepartment() ? Organ.PETITION : "HOUSING");
        return suggestion.claims().stream()
                .map(claim -> {
                    RoutedClaim routed = new RoutedClaim(registrar, region, claim.text(), claim.topic());
                    DiversionRow row = TABLE.decide(new ClaimFacts(claim.kind(), region.level(), marks, claim.text()))
                            .orElseThrow();
                    return new Route(claim, row, JURISDICTION.decide(row.organ(), routed));
                })
                .toList();
    }

    private static List<String> codes(Competence competence) {
        return competence.candidates().stream()
                .map(organ -> organ.code().toString())
                .toList();
    }
}
