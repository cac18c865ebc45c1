package org.xinfang.notice.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.document.DocumentKind;

class DocumentNumberTest {

    @Test
    @DisplayName("发文字号：年份全称加六角括号，序号不编虚位、不加“第”字")
    void writesYearInHexagonalBracketsAndSequenceWithoutZeros() {
        var number = new DocumentNumber("小店信", DocumentKind.REFERRAL_LETTER, 2026, 128);
        assertThat(number.text()).isEqualTo("小店信转〔2026〕128号");
        assertThat(new DocumentNumber("小店信", DocumentKind.REFERRAL_LETTER, 2026, 1).text())
                .endsWith("〕1号");
    }

    @Test
    void cannotBeZeroOrWordless() {
        assertThatThrownBy(() -> new DocumentNumber("小店信", DocumentKind.REFERRAL_LETTER, 2026, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentNumber(" ", DocumentKind.REFERRAL_LETTER, 2026, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "140105-PETITION, 小店区信访局, 小店信",
        "140100-PETITION, 太原市信访局, 太原信",
        "140000-PETITION, 山西省信访局, 晋信",
        "140105-HOUSING, 小店区住房和城乡建设局, 小店住建信",
        "140100-MARKET, 太原市市场监督管理局, 太原市监信",
        "140000-POLITICAL-LEGAL, 中共山西省委政法委员会, 晋政法信",
        "140106001-GOVERNMENT, 柳巷街道办事处, 柳巷政信",
        "140121102-GOVERNMENT, 柳河镇人民政府, 柳河政信",
        "140181-PETITION, 古交市信访局, 古交信"
    })
    void derivesTheOrganWordFromPlaceAndFunction(String code, String name, String word) {
        assertThat(OrganWord.candidates(new OrganRef(code, name)).getFirst()).isEqualTo(word);
    }

    @Test
    void offersAUniqueWordWhenNamesCollide() {
        var city = OrganWord.candidates(new OrganRef("140200-PETITION", "城市信访局"));
        var county = OrganWord.candidates(new OrganRef("140214-PETITION", "城区信访局"));
        assertThat(city.getFirst()).isEqualTo(county.getFirst());
        assertThat(city.getLast()).isEqualTo("140200信");
        assertThat(county).doesNotContain("140200信").contains("城区信");
    }
}
