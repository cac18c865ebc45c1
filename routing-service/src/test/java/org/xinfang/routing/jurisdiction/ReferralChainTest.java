package org.xinfang.routing.jurisdiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.routing.jurisdiction.ReferralChain.Hop;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCatalogue;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganTree;

@DisplayName("分级转送")
class ReferralChainTest {
    private static final OrganTree ORGANS = OrganCatalogue.shipped();
    private static final ReferralChain CHAIN = new ReferralChain(ORGANS);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("TL-24 省、市、县逐级转送：3、3、4 日，合计在第二十二条第一款的十五日之内")
    void fromTheProvinceToTheDepartmentEachLevelHasItsDays() {
        List<Hop> hops = hops("140000-PETITION", "140105-HOUSING", false);

        assertEquals(
                List.of(
                        "140100-PETITION by 2026-03-05",
                        "140105-PETITION by 2026-03-08",
                        "140105-HOUSING by 2026-03-12"),
                hops.stream().map(hop -> hop.to().code() + " by " + hop.by()).toList());
        assertFalse(hops.getLast().by().isAfter(RECEIVED.plusDays(15)));
    }

    @ParameterizedTest
    @DisplayName("第二十二条第一款：各级之间不跳过信访部门，自己负责的不再转送")
    @CsvSource({
        "140105-PETITION, 140105-HOUSING, 1",
        "140105-PETITION, 140105001-GOVERNMENT, 1",
        "140100-PETITION, 140105001-GOVERNMENT, 2",
        "140100-PETITION, 140100-HOUSING, 1",
        "140000-PETITION, 140105-PETITION, 2",
        "140105-PETITION, 140100-PETITION, 1",
        "140105-HOUSING, 140105-HOUSING, 0",
        "140100-HOUSING, 140105-HOUSING, 1"
    })
    void theChainHasAsManyHopsAsThereAreDesksBetween(String registrar, String target, int length) {
        assertEquals(length, hops(registrar, target, false).size());
    }

    @Test
    @DisplayName("第二十二条第二款、第三十条第三款：检举控告直接移送，不经中间各级")
    void anAccusationGoesStraightToItsOrgan() {
        List<Hop> hops = hops("140000-PETITION", "140105-DISCIPLINE", true);

        assertEquals(
                List.of(organ("140105-DISCIPLINE")), hops.stream().map(Hop::to).toList());
        assertEquals(LocalDate.of(2026, 3, 5), hops.getFirst().by());
    }

    @Test
    @Timeout(10)
    @DisplayName("第二十四条第二款：市级信访部门的职权由省级承继的，省级直接转送县级机关，不会往返转送")
    void aDepartmentSucceededByAHigherOneIsNotAskedAgain() {
        OrganCode city = OrganCode.of("140100-PETITION");
        List<Organ> organs = ORGANS.all().stream()
                .map(organ -> organ.code().equals(city)
                        ? new Organ(
                                city,
                                organ.entry(),
                                organ.validFrom(),
                                Optional.of(RECEIVED.minusDays(1)),
                                List.of(OrganCode.of("140000-PETITION")))
                        : organ)
                .toList();
        ReferralChain chain = new ReferralChain(OrganTree.on(RECEIVED, organs));

        List<Hop> hops = chain.between(organ("140000-PETITION"), organ("140105-HOUSING"), RECEIVED, false);

        assertEquals(
                List.of(organ("140105-HOUSING")), hops.stream().map(Hop::to).toList());
    }

    private static List<Hop> hops(String registrar, String target, boolean sealed) {
        return CHAIN.between(organ(registrar), organ(target), RECEIVED, sealed);
    }

    private static Organ organ(String code) {
        return ORGANS.find(OrganCode.of(code)).orElseThrow();
    }
}
