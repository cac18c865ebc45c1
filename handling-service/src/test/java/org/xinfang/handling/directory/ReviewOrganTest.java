package org.xinfang.handling.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("第三十五条：复查机关为原办理机关、单位的上一级机关、单位")
class ReviewOrganTest {

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource({
        "140105-HOUSING,          140105-GOVERNMENT,      本级人民政府",
        "140100-HUMAN-RESOURCES,  140100-GOVERNMENT,      本级人民政府",
        "140000-EDUCATION,        140000-GOVERNMENT,      本级人民政府",
        "140105-PETITION,         140105-GOVERNMENT,      本级人民政府",
        "140106001-GOVERNMENT,    140106-GOVERNMENT,      上一级人民政府",
        "140105-GOVERNMENT,       140100-GOVERNMENT,      上一级人民政府",
        "140100-GOVERNMENT,       140000-GOVERNMENT,      上一级人民政府",
        "140105-ORGANISATION,     140105-PARTY-COMMITTEE, 本级党委",
        "140105-PARTY-COMMITTEE,  140100-PARTY-COMMITTEE, 上一级党委",
        "140105-TAX,              140100-TAX,             上一级机关",
    })
    void theOrganOneLevelUpReviews(String handler, String reviewer, String plainName) {
        assertThat(ReviewOrgan.of(OrganCode.of(handler))).contains(new ReviewOrgan(OrganCode.of(reviewer), plainName));
    }

    @Test
    @DisplayName("省级人民政府在本省没有上一级机关")
    void aProvincialGovernmentHasNoReviewOrganInTheProvince() {
        assertThat(ReviewOrgan.of(OrganCode.of("140000-GOVERNMENT"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"140105", "140105-", "14010-HOUSING", "140105-housing", "1401051-HOUSING", ""})
    void whatIsNoOrganCodeIsRefused(String code) {
        assertThatThrownBy(() -> OrganCode.of(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
