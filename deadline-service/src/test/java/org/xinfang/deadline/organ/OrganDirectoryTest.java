package org.xinfang.deadline.organ;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.platform.core.RefusedException;

class OrganDirectoryTest {

    private final OrganDirectory beforeItArrived = new OrganDirectory(new Known(List.of()));

    @ParameterizedTest(name = "{0} sees {1}: {2}")
    @CsvSource({
        "140106-HOUSING, 140106-HOUSING, true",
        "140106-HOUSING, 140106-PETITION, false",
        "140106-GOVERNMENT, 140106001-GOVERNMENT, false",
        "140106-PETITION, 140106-HOUSING, true",
        "140106-PETITION, 140106001-GOVERNMENT, true",
        "140106-PETITION, 140105-HOUSING, false",
        "140106-PETITION, 140100-PETITION, false",
        "140100-PETITION, 140106-HOUSING, true",
        "140100-PETITION, 140200-HOUSING, false",
        "140000-PETITION, 141100-HOUSING, true",
        "140000-PETITION, 150100-HOUSING, false",
        "140106001-PETITION, 140106001-GOVERNMENT, true",
        "140106001-PETITION, 140106002-GOVERNMENT, false"
    })
    void anOrganSeesItselfAndAPetitionDepartmentItsRegion(String caller, String organ, boolean sees) {
        assertEquals(sees, beforeItArrived.scopeOf(caller).includes(organ));
    }

    @Test
    void aPetitionDepartmentIsOneByTheDirectoryNotByItsName() {
        Organ centre = new Organ(
                "140106-DISPUTE-CENTRE",
                "矛盾纠纷多元化解中心",
                "140106",
                "DISPUTE-CENTRE",
                "COUNTY",
                true,
                null,
                null,
                null,
                null,
                null);
        OrganScope scope = new OrganDirectory(new Known(List.of(centre))).scopeOf("140106-DISPUTE-CENTRE");
        assertTrue(scope.includes("140106-HOUSING"));
        assertFalse(beforeItArrived.scopeOf("140106-DISPUTE-CENTRE").includes("140106-HOUSING"));
    }

    @Test
    @DisplayName("继续行使职权的机关、单位看得到原机关、单位的期限（第二十四条第二款）")
    void aSuccessorSeesWhatItsPredecessorOwed() {
        Organ old = new Organ(
                "140106-BUILDING",
                "原建设局",
                "140106",
                "BUILDING",
                "COUNTY",
                false,
                null,
                null,
                null,
                "140106-HOUSING",
                null);
        OrganScope scope = new OrganDirectory(new Known(List.of(old))).scopeOf("140106-HOUSING");
        assertTrue(scope.includes("140106-BUILDING"));
        assertFalse(scope.includes("140106-TRANSPORT"));
    }

    @Test
    void theSubtreeOfAGovernmentIsItsRegionAndThatOfADepartmentItself() {
        OrganScope county = beforeItArrived.scopeOf("140106-PETITION");
        assertTrue(beforeItArrived.subtreeWithin(county, "140106-GOVERNMENT").includes("140106001-GOVERNMENT"));
        assertFalse(beforeItArrived.within(county, "140106-GOVERNMENT").includes("140106001-GOVERNMENT"));
        assertFalse(beforeItArrived.subtreeWithin(county, "140106-HOUSING").includes("140106001-GOVERNMENT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "140106", "14-PETITION", "140106-petition", "140106-PETITION%", "140105-HOUSING"})
    void whatIsNoOrganOrOutOfScopeIsRefused(String organ) {
        OrganScope county = beforeItArrived.scopeOf("140106-PETITION");
        assertThrows(RefusedException.class, () -> beforeItArrived.within(county, organ));
        assertThrows(RefusedException.class, () -> beforeItArrived.subtreeWithin(county, organ));
    }

    private record Known(List<Organ> organs) implements Organs {

        @Override
        public Optional<Organ> find(String code) {
            return organs.stream().filter(organ -> organ.code().equals(code)).findFirst();
        }

        @Override
        public OrganTree above(Collection<String> codes) {
            return new OrganTree(organs);
        }

        @Override
        public Set<String> predecessors(String code) {
            return organs.stream()
                    .filter(organ -> code.equals(organ.successor()))
                    .map(Organ::code)
                    .collect(java.util.stream.Collectors.toSet());
        }

        @Override
        public void put(Organ organ) {
            throw new UnsupportedOperationException();
        }
    }
}
