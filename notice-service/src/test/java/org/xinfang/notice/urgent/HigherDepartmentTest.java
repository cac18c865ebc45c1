package org.xinfang.notice.urgent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("上一级信访部门")
class HigherDepartmentTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "140105001-PETITION, 140105-PETITION",
        "140105-PETITION, 140100-PETITION",
        "140800-PETITION, 140000-PETITION",
        "140000-PETITION, 000000-PETITION",
        "110101-PETITION, 110000-PETITION",
        "500235-PETITION, 500000-PETITION",
        "429004-PETITION, 420000-PETITION"
    })
    void isOneLevelUp(String organ, String higher) {
        assertThat(HigherDepartment.above(organ)).contains(higher);
    }

    @Test
    void nothingIsAboveTheNationalOne() {
        assertThat(HigherDepartment.above(HigherDepartment.NATIONAL)).isEmpty();
    }
}
