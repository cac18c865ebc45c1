package org.xinfang.deadline.organ;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.contracts.OrganRef;

class OrganTreeTest {

    private static final OrganTree DIRECTORY = new OrganTree(List.of(
            organ("140106-HOUSING", "迎泽区住房和城乡建设局", "140106-GOVERNMENT", "140100-HOUSING"),
            organ("140106-ECOLOGY", "太原市生态环境局迎泽分局", null, "140100-ECOLOGY"),
            organ("140106-GOVERNMENT", "迎泽区人民政府", "140106-PARTY-COMMITTEE", "140100-GOVERNMENT"),
            organ("140106001-GOVERNMENT", "柳巷街道办事处", "140106001-PARTY-COMMITTEE", "140106-GOVERNMENT"),
            organ("140106-PETITION", "迎泽区信访局", "140106-GOVERNMENT", "140100-PETITION"),
            organ("140100-PETITION", "太原市信访局", "140100-GOVERNMENT", "140000-PETITION"),
            organ("140000-PETITION", "山西省信访局", "140000-GOVERNMENT", null),
            organ("140100-GOVERNMENT", "太原市人民政府", "140100-PARTY-COMMITTEE", "140000-GOVERNMENT")));

    private static final OrganTree BEFORE_THE_DIRECTORY = new OrganTree(List.of());

    @ParameterizedTest(name = "{0}: 上 {1} 级为 {2}")
    @CsvSource({
        "140106-HOUSING, 1, 140106-GOVERNMENT",
        "140106-HOUSING, 2, 140100-GOVERNMENT",
        "140106001-GOVERNMENT, 1, 140106-GOVERNMENT",
        "140106-PETITION, 1, 140100-PETITION",
        "140106-PETITION, 2, 140000-PETITION",
        "140106-PETITION, 3, 140000-GOVERNMENT",
        "140000-PETITION, 1, 140000-GOVERNMENT"
    })
    void aStepUpIsTheSameWithAndWithoutTheDirectory(String organ, int steps, String superior) {
        assertEquals(Optional.of(superior), DIRECTORY.superior(organ, steps).map(OrganRef::code));
        assertEquals(
                Optional.of(superior),
                BEFORE_THE_DIRECTORY.superior(organ, steps).map(OrganRef::code));
    }

    @Test
    @DisplayName("垂直管理的机关、单位只有条上的上级")
    void theDirectoryKnowsWhatTheCodeCannotTell() {
        assertEquals(
                "140100-ECOLOGY",
                DIRECTORY.superior("140106-ECOLOGY", 1).orElseThrow().code());
        assertEquals(
                new OrganRef("140106-GOVERNMENT", "迎泽区人民政府"),
                DIRECTORY.superior("140106-HOUSING", 1).orElseThrow());
    }

    @Test
    void aboveTheTopmostOrganItStaysThere() {
        assertEquals(
                "140000-GOVERNMENT",
                DIRECTORY.superior("140106-HOUSING", 9).orElseThrow().code());
        assertEquals(Optional.empty(), DIRECTORY.superior("140000-GOVERNMENT", 1));
    }

    @ParameterizedTest(name = "{0} 由 {1} 督办")
    @CsvSource({
        "140106-HOUSING, 140106-PETITION",
        "140106-ECOLOGY, 140106-PETITION",
        "140106001-GOVERNMENT, 140106-PETITION",
        "140100-GOVERNMENT, 140100-PETITION",
        "140106-PETITION, 140100-PETITION",
        "140100-PETITION, 140000-PETITION",
        "140000-PETITION, 140000-GOVERNMENT"
    })
    @DisplayName("督办：本级信访部门，没有的由上一级；信访部门由上一级信访部门（第十四条、第四十条第一款）")
    void thePetitionDepartmentOfTheOwnLevelSupervises(String organ, String supervisor) {
        assertEquals(Optional.of(supervisor), DIRECTORY.supervisor(organ).map(OrganRef::code));
        assertEquals(
                Optional.of(supervisor), BEFORE_THE_DIRECTORY.supervisor(organ).map(OrganRef::code));
    }

    @Test
    @DisplayName("机关、单位撤并的，由继续行使其职权的承担（第二十四条第二款）")
    void aSuperiorThatIsNoMoreGivesWayToItsSuccessor() {
        OrganTree merged = new OrganTree(List.of(
                organ("140106-HOUSING", "住建局", "140106-OLD", null),
                new Organ("140106-OLD", "旧机关", "140106", "OLD", "COUNTY", false, null, null, null, "140106-NEW", null),
                organ("140106-NEW", "新机关", null, null)));
        assertEquals(
                new OrganRef("140106-NEW", "新机关"),
                merged.superior("140106-HOUSING", 1).orElseThrow());
    }

    @Test
    @DisplayName("复查、复核：名录所载的机关，没有载明的由上一级（第三十五条、第三十六条第一款）")
    void theDirectoryTellsWhoReviewsElseTheOrganOneLevelUp() {
        OrganTree ordered = new OrganTree(List.of(
                reviewedBy("140106-HOUSING", "140100-HOUSING"), organ("140100-HOUSING", "太原市住房和城乡建设局", null, null)));
        assertEquals(Optional.of(new OrganRef("140100-HOUSING", "太原市住房和城乡建设局")), ordered.reviewOrgan("140106-HOUSING"));
        assertEquals(
                Optional.of("140106-GOVERNMENT"),
                DIRECTORY.reviewOrgan("140106-HOUSING").map(OrganRef::code));
        assertEquals(
                Optional.of("140100-GOVERNMENT"),
                BEFORE_THE_DIRECTORY.reviewOrgan("140106-GOVERNMENT").map(OrganRef::code));
        assertEquals(Optional.empty(), DIRECTORY.reviewOrgan("140000-GOVERNMENT"));
    }

    private static Organ reviewedBy(String code, String reviewOrgan) {
        return new Organ(
                code, code, "140106", "HOUSING", "COUNTY", false, "140106-GOVERNMENT", null, null, null, reviewOrgan);
    }

    private static Organ organ(String code, String name, @Nullable String territorial, @Nullable String line) {
        OrganCode parts = OrganCode.parse(code).orElseThrow();
        boolean petitionDepartment = parts.function().equals(OrganCode.PETITION);
        return new Organ(
                code,
                name,
                parts.region(),
                parts.function(),
                "",
                petitionDepartment,
                territorial,
                line,
                null,
                null,
                null);
    }
}
