package org.xinfang.routing.organ;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("机关名录")
class OrganCatalogueTest {
    private static final OrganTree CATALOGUE = OrganCatalogue.shipped();
    private static final RegionCode SHANXI = new RegionCode("140000");

    @Test
    void shanxiHasElevenCitiesAndOneHundredSeventeenCounties() {
        assertEquals(1, CATALOGUE.within(SHANXI, "GOVERNMENT", Level.PROVINCE).size());
        assertEquals(11, CATALOGUE.within(SHANXI, "GOVERNMENT", Level.CITY).size());
        assertEquals(117, CATALOGUE.within(SHANXI, "GOVERNMENT", Level.COUNTY).size());
        assertEquals(
                1275, CATALOGUE.within(SHANXI, "GOVERNMENT", Level.TOWNSHIP).size());
    }

    @ParameterizedTest
    @DisplayName("机关名称依法规范")
    @CsvSource({
        "140000-PETITION, 山西省信访局",
        "140105-PETITION, 太原市小店区信访局",
        "140121-PETITION, 清徐县信访局",
        "140000-HUMAN-RESOURCES, 山西省人力资源和社会保障厅",
        "140106-HUMAN-RESOURCES, 太原市迎泽区人力资源和社会保障局",
        "140106001-GOVERNMENT, 太原市迎泽区人民政府柳巷街道办事处",
        "140105100-GOVERNMENT, 太原市小店区北格镇人民政府",
        "140000-POLITICAL-LEGAL, 中共山西省委政法委员会",
        "140105-DISCIPLINE, 中共太原市小店区纪律检查委员会 监察委员会",
        "140000-COURT, 山西省高级人民法院",
        "140400-COURT, 长治市中级人民法院",
        "140105-POLICE, 太原市公安局小店分局",
        "140121-POLICE, 清徐县公安局",
        "140303-POLICE, 阳泉市公安局矿区分局",
        "140727-ECOLOGY, 晋中市生态环境局祁县分局",
        "140100-TAX, 国家税务总局太原市税务局",
        "140106001-PARTY-COMMITTEE, 中共太原市迎泽区委员会柳巷街道工作委员会"
    })
    void organsCarryTheirLegalNames(String code, String name) {
        assertEquals(Optional.of(name), CATALOGUE.find(OrganCode.of(code)).map(Organ::name));
    }

    @ParameterizedTest
    @DisplayName("条块两个上级")
    @CsvSource({
        "140105-HOUSING, 140105-GOVERNMENT, 140100-HOUSING",
        "140100-URBAN-MANAGEMENT, 140100-GOVERNMENT, 140000-HOUSING",
        "140105-TAX, , 140100-TAX",
        "140105-ECOLOGY, , 140100-ECOLOGY",
        "140106001-GOVERNMENT, 140106001-PARTY-COMMITTEE, 140106-GOVERNMENT",
        "140000-GOVERNMENT, 140000-PARTY-COMMITTEE, ",
        "140105-COURT, 140105-CONGRESS, 140100-COURT"
    })
    void superiorsStandByTerritoryAndByLine(String code, String territorial, String line) {
        Organ organ = CATALOGUE.find(OrganCode.of(code)).orElseThrow();

        assertEquals(
                Optional.ofNullable(territorial), organ.territorialSuperior().map(OrganCode::toString));
        assertEquals(Optional.ofNullable(line), organ.lineSuperior().map(OrganCode::toString));
    }

    @Test
    void everySuperiorExistsAndEveryNameIsItsOwn() {
        HashSet<String> names = new HashSet<>();
        for (Organ organ : CATALOGUE.all()) {
            organ.territorialSuperior()
                    .ifPresent(code -> assertTrue(CATALOGUE.find(code).isPresent(), code::toString));
            organ.lineSuperior()
                    .ifPresent(code -> assertTrue(CATALOGUE.find(code).isPresent(), code::toString));
            assertTrue(names.add(organ.name()), organ::name);
            assertFalse(organ.name().contains("{"), organ::name);
        }
    }

    @Test
    void eachDutyBelongsToOneFunction() {
        HashSet<String> duties = new HashSet<>();
        OrganFunctions.shipped().all().stream()
                .flatMap(function -> function.duties().stream())
                .forEach(duty -> assertTrue(duties.add(duty), duty));
    }

    @ParameterizedTest
    @CsvSource({"140000, PROVINCE, ", "140100, CITY, 140000", "140105, COUNTY, 140100", "140105001, TOWNSHIP, 140105"})
    void regionCodesTellTheirLevelAndParent(String code, Level level, String parent) {
        RegionCode region = new RegionCode(code);

        assertEquals(level, region.level());
        assertEquals(Optional.ofNullable(parent), region.parent().map(RegionCode::value));
    }

    @Test
    @DisplayName("县与县互不隶属")
    void aRegionCoversItsOwnSubtreeOnly() {
        assertTrue(new RegionCode("140100").covers(new RegionCode("140105001")));
        assertFalse(new RegionCode("140105").covers(new RegionCode("140106")));
        assertFalse(new RegionCode("140105").covers(new RegionCode("140100")));
    }
}
