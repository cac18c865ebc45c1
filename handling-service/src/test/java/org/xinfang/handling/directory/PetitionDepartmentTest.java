package org.xinfang.handling.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Cases;

@DisplayName("第四十条：信访部门督办本辖区的机关、单位，向其提出建议")
class PetitionDepartmentTest {

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "140105-PETITION, 140105-HOUSING,        true",
        "140105-PETITION, 140105001-GOVERNMENT,  true",
        "140105-PETITION, 140106-HOUSING,        false",
        "140105-PETITION, 140100-HOUSING,        false",
        "140100-PETITION, 140105-HOUSING,        true",
        "140100-PETITION, 140106001-GOVERNMENT,  true",
        "140100-PETITION, 140200-HOUSING,        false",
        "140000-PETITION, 140200-HOUSING,        true",
        "140000-PETITION, 410100-HOUSING,        false"
    })
    void itAnswersForItsRegionAndWhatLiesInIt(String department, String organ, boolean answers) {
        assertThat(of(department).answersFor(organ)).isEqualTo(answers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "140105-GOVERNMENT, true",
        "140105-PARTY-COMMITTEE, true",
        "140105-HOUSING, false",
        "140100-GOVERNMENT, false"
    })
    @DisplayName("第四十条第二款：完善政策的建议向本级党委和政府提出")
    void itServesTheLeadersOfItsOwnLevel(String organ, boolean serves) {
        assertThat(of("140105-PETITION").serves(organ)).isEqualTo(serves);
    }

    @Test
    void anotherOrganIsNoPetitionDepartment() {
        assertThat(Cases.refusal(PetitionDepartment.of(Cases.HOUSING), PetitionDepartmentRequired.class)
                        .organ())
                .isEqualTo(Cases.HOUSING.name());
    }

    private static PetitionDepartment of(String code) {
        return PetitionDepartment.of(new OrganRef(code, "信访局")).orThrow();
    }
}
