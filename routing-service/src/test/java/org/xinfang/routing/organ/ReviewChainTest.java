package org.xinfang.routing.organ;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("复查、复核机关")
class ReviewChainTest {
    private static final OrganTree TREE = OrganCatalogue.shipped();

    @ParameterizedTest
    @DisplayName("第三十五条、第三十六条：部门由本级人民政府复查，人民政府由上一级人民政府复查，垂直管理的由上级主管机关复查")
    @CsvSource({
        "140105-HOUSING, 140105-GOVERNMENT, 140100-GOVERNMENT",
        "140106001-GOVERNMENT, 140106-GOVERNMENT, 140100-GOVERNMENT",
        "140105-GOVERNMENT, 140100-GOVERNMENT, 140000-GOVERNMENT",
        "140100-HOUSING, 140100-GOVERNMENT, 140000-GOVERNMENT",
        "140105-TAX, 140100-TAX, 140000-TAX",
        "140105-ECOLOGY, 140100-ECOLOGY, 140100-GOVERNMENT",
        "140105-ORGANISATION, 140105-PARTY-COMMITTEE, 140100-PARTY-COMMITTEE",
        "140105-DISCIPLINE, 140100-DISCIPLINE, 140000-DISCIPLINE"
    })
    void eachStepGoesOneLevelUp(String organ, String review, String reReview) {
        assertEquals(List.of(review, reReview), chain(organ(organ), 2));
    }

    @ParameterizedTest
    @DisplayName("第三十五条：省内没有再上一级的，链条到此为止")
    @CsvSource({"140000-HOUSING, 1", "140000-GOVERNMENT, 0", "140100-GOVERNMENT, 1"})
    void theChainEndsAtTheProvince(String organ, int length) {
        assertEquals(length, chain(organ(organ), 2).size());
    }

    @Test
    void theChainIsAsLongAsTheBureauSets() {
        assertEquals(List.of("140105-GOVERNMENT"), chain(organ("140105-HOUSING"), 1));
    }

    @Test
    @DisplayName("第三十五条：另行指定复查机关的，从其指定")
    void theBureauMayNameAnotherReviewOrgan() {
        Organ housing = organ("140105-HOUSING");
        OrganEntry entry = housing.entry();
        Organ ordered = new Organ(
                housing.code(),
                new OrganEntry(
                        entry.name(),
                        entry.regionName(),
                        entry.territorialSuperior(),
                        entry.lineSuperior(),
                        Optional.of(OrganCode.of("140100-HOUSING")),
                        entry.duties(),
                        entry.contact()),
                housing.validFrom(),
                Optional.empty(),
                List.of());

        assertEquals(List.of("140100-HOUSING", "140100-GOVERNMENT"), chain(ordered, 2));
    }

    @Test
    @DisplayName("第二十四条第二款：复查机关已撤销的，由继续行使其职权的机关复查")
    void anAbolishedReviewOrganIsSucceeded() {
        Organ government = organ("140105-GOVERNMENT");
        Organ abolished = new Organ(
                government.code(),
                government.entry(),
                government.validFrom(),
                Optional.of(TREE.day().minusDays(1)),
                List.of(OrganCode.of("140106-GOVERNMENT")));
        OrganTree tree = OrganTree.on(
                TREE.day(),
                Stream.concat(TREE.all().stream().filter(organ -> !organ.equals(government)), Stream.of(abolished))
                        .toList());

        assertEquals(
                "140106-GOVERNMENT",
                new ReviewChain(tree, 2)
                        .of(organ("140105-HOUSING"))
                        .getFirst()
                        .code()
                        .toString());
    }

    private static List<String> chain(Organ organ, int steps) {
        return new ReviewChain(TREE, steps)
                .of(organ).stream().map(step -> step.code().toString()).toList();
    }

    private static Organ organ(String code) {
        return TREE.find(OrganCode.of(code)).orElseThrow();
    }
}
