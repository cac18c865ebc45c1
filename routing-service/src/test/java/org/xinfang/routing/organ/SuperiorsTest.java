package org.xinfang.routing.organ;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("条块关系")
class SuperiorsTest {
    private static final OrganTree TREE = OrganCatalogue.shipped();
    private static final Superiors SUPERIORS = new Superiors(TREE);

    @ParameterizedTest
    @DisplayName("第二十四条第一款：共同的上一级机关，先块后条")
    @CsvSource({
        "140105-HOUSING, 140105-WATER, 140105-GOVERNMENT",
        "140105-HOUSING, 140106-HOUSING, 140100-GOVERNMENT",
        "140105-HOUSING, 140212-WATER, 140000-GOVERNMENT",
        "140105100-GOVERNMENT, 140105001-GOVERNMENT, 140105-GOVERNMENT",
        "140105100-GOVERNMENT, 140105-HOUSING, 140105-GOVERNMENT",
        "140105-HOUSING, 140105-GOVERNMENT, 140100-GOVERNMENT",
        "140105-HOUSING, 140105-ORGANISATION, 140105-PARTY-COMMITTEE",
        "140105-TAX, 140106-TAX, 140100-TAX",
        "140105-ECOLOGY, 140105-HOUSING, 140100-GOVERNMENT",
        "140105-COURT, 140106-COURT, 140100-CONGRESS"
    })
    void aDisputeIsDecidedByTheLowestCommonSuperior(String one, String other, String superior) {
        assertEquals(Optional.of(superior), common(one, other));
        assertEquals(Optional.of(superior), common(other, one));
    }

    @Test
    @DisplayName("第二十四条第一款：没有共同上级的，由共同地区的信访工作联席会议决定")
    void withoutACommonSuperiorTheJointConferenceDecides() {
        Organ tax = organ("140105-TAX");
        Organ housing = organ("140106-HOUSING");

        assertEquals(Optional.empty(), SUPERIORS.lowestCommon(tax, housing));
        assertEquals(
                "140100-JOINT-CONFERENCE",
                SUPERIORS.jointConference(tax, housing).orElseThrow().code().toString());
    }

    @Test
    @DisplayName("省、市、县、部门的路径")
    void thePathLeadsFromTheProvinceToTheDepartment() {
        assertEquals(
                List.of("140000-GOVERNMENT", "140100-GOVERNMENT", "140105-GOVERNMENT", "140105-HOUSING"),
                codes(SUPERIORS.path(organ("140105-HOUSING"))));
        assertEquals(List.of("140000-GOVERNMENT"), codes(SUPERIORS.path(organ("140000-GOVERNMENT"))));
    }

    @Test
    @DisplayName("第三十条第三款：下属单位包括条、块两线")
    void anOrganIsUnderItsSuperiorsOnBothLines() {
        assertTrue(SUPERIORS.isOrUnder(organ("140105-HOUSING"), OrganCode.of("140105-GOVERNMENT")));
        assertTrue(SUPERIORS.isOrUnder(organ("140105-HOUSING"), OrganCode.of("140000-HOUSING")));
        assertTrue(SUPERIORS.isOrUnder(organ("140105-HOUSING"), OrganCode.of("140105-HOUSING")));
        assertFalse(SUPERIORS.isOrUnder(organ("140105-GOVERNMENT"), OrganCode.of("140105-HOUSING")));
        assertFalse(SUPERIORS.isOrUnder(organ("140105-HOUSING"), OrganCode.of("140106-GOVERNMENT")));
    }

    @Test
    void theSubtreeHoldsEveryOrganBelowOnce() {
        List<String> below = codes(SUPERIORS.under(OrganCode.of("140105-GOVERNMENT")));

        assertTrue(below.containsAll(List.of("140105-HOUSING", "140105100-GOVERNMENT")));
        assertFalse(below.contains("140106-HOUSING"));
        assertEquals(below.size(), below.stream().distinct().count());
        assertEquals(
                TREE.within(new RegionCode("140105"), "GOVERNMENT", Level.TOWNSHIP)
                        .size(),
                below.stream().filter(code -> code.endsWith("-GOVERNMENT")).count());
    }

    private static Optional<String> common(String one, String other) {
        return SUPERIORS
                .lowestCommon(organ(one), organ(other))
                .map(organ -> organ.code().toString());
    }

    private static Organ organ(String code) {
        return TREE.find(OrganCode.of(code)).orElseThrow();
    }

    private static List<String> codes(List<Organ> organs) {
        return organs.stream().map(organ -> organ.code().toString()).toList();
    }
}
