package org.xinfang.routing.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.contracts.OrganRef;
import org.xinfang.routing.dispute.Dispute.Decider;
import org.xinfang.routing.organ.OrganCatalogue;

@DisplayName("第二十四条第一款：受理争议由共同的上一级决定，没有的由联席会议协调")
class LowestSuperiorTest {
    private static final LowestSuperior SUPERIOR = new LowestSuperior(OrganCatalogue.shipped());

    @ParameterizedTest(name = "{0} sent by {1}: {2} as {3}")
    @CsvSource({
        "140105-HOUSING|140105-URBAN-MANAGEMENT, 140105-PETITION, 140105-GOVERNMENT, COMMON_SUPERIOR",
        "140105-HOUSING|140105-URBAN-MANAGEMENT, 140100-PETITION, 140105-PETITION, COMMON_SUPERIOR",
        "140105-HOUSING|140106-HOUSING, 140105-PETITION, 140100-PETITION, COMMON_SUPERIOR",
        "140105-HOUSING|140105-WATER|140106-HOUSING, 140105-PETITION, 140100-PETITION, COMMON_SUPERIOR",
        "140105001-GOVERNMENT|140105-HOUSING, 140105-PETITION, 140105-GOVERNMENT, COMMON_SUPERIOR",
        "140105-TAX|140105-HOUSING, 140105-PETITION, 140105-JOINT-CONFERENCE, JOINT_CONFERENCE",
        "140105-TAX|140106-HOUSING, 140105-PETITION, 140100-JOINT-CONFERENCE, JOINT_CONFERENCE",
    })
    void theLowestOrganAboveThemAllDecides(String parties, String sender, String decider, Dispute.Basis basis) {
        List<OrganRef> organs =
                Arrays.stream(parties.split("\\|", -1)).map(code -> ref(code)).toList();

        Decider found = SUPERIOR.of(organs, ref(sender)).orElseThrow();

        assertEquals(decider, found.organ().code());
        assertEquals(basis, found.basis());
    }

    private static OrganRef ref(String code) {
        return new OrganRef(code, code);
    }
}
