package org.xinfang.routing.jurisdiction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xinfang.routing.organ.Contact;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganEntry;
import org.xinfang.routing.organ.OrganTree;

@DisplayName("检举控告的回避")
class AccusationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final OrganCode HOUSING = OrganCode.of("140105-HOUSING");
    private static final OrganCode GOVERNMENT = OrganCode.of("140105-GOVERNMENT");
    private static final OrganCode CITY = OrganCode.of("140100-GOVERNMENT");

    @Test
    @DisplayName("第三十条第三款：被检举控告的单位及其下属单位都不得办理，由其上一级机关办理")
    void whatStandsAboveTheAccusedTakesIt() {
        Organ city = organ(CITY, Optional.empty());
        OrganTree organs = OrganTree.on(
                DAY, List.of(organ(HOUSING, Optional.of(GOVERNMENT)), organ(GOVERNMENT, Optional.of(CITY)), city));

        Competence passed = pass(organs, GOVERNMENT);

        assertEquals(Optional.of(city), passed.organ());
        assertEquals(
                List.of(HOUSING, GOVERNMENT),
                passed.excluded().stream().map(one -> one.organ().code()).toList());
    }

    @Test
    @Timeout(10)
    @DisplayName("第三十条第三款：隶属关系循环的，不指定任何机关，由人工确定")
    void aWayUpThatLeadsBackToWhereItBeganEnds() {
        OrganTree organs = OrganTree.on(
                DAY, List.of(organ(HOUSING, Optional.of(GOVERNMENT)), organ(GOVERNMENT, Optional.of(HOUSING))));

        assertEquals(Optional.empty(), pass(organs, GOVERNMENT).organ());
    }

    private static Competence pass(OrganTree organs, OrganCode accused) {
        Organ found = organs.find(HOUSING).orElseThrow();
        return new Accusation(organs, Set.of(accused), false).pass(Competence.of(found, Basis.read("主管部门")));
    }

    private static Organ organ(OrganCode code, Optional<OrganCode> superior) {
        OrganEntry entry = new OrganEntry(
                code.toString(), "小店区", superior, Optional.empty(), Optional.empty(), List.of(), Contact.UNKNOWN);
        return new Organ(code, entry, LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
    }
}
