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
        "140181-PETITION, 古交市信访局, 古交信",
        "140105-PETITION, 太原市小店区信访局, 小店信",
        "140105-URBAN-MANAGEMENT, 太原市小店区城市管理局, 小店城管信",
        "140100-URBAN-MANAGEMENT, 太原市城市管理局, 太原城管信",
        "140181-URBAN-MANAGEMENT, 古交市城市管理局, 古交城管信",
        "140105-POLICE, 太原市公安局小店分局, 小店公信",
        "140105-POLITICAL-LEGAL, 中共太原市小店区委政法委员会, 小店政法信",
        "140105-DISCIPLINE, 中共太原市小店区纪律检查委员会 监察委员会, 小店纪信",
        "140302-PETITION, 阳泉市城区信访局, 阳泉城区信",
        "140430-PETITION, 沁县信访局, 沁县信",
        "140106001-GOVERNMENT, 太原市迎泽区人民政府柳巷街道办事处, 柳巷政信",
        "140106001-PARTY-COMMITTEE, 中共太原市迎泽区委员会柳巷街道工作委员会, 柳巷党信",
        "140121102-GOVERNMENT, 清徐县柳河镇人民政府, 柳河政信",
        "140105006-GOVERNMENT, 太原市小店区人民政府学府街道办事处, 学府政信",
        "140105101-GOVERNMENT, 太原市小店区刘家堡乡人民政府, 刘家堡政信",
        "140000-COURT, 山西省高级人民法院, 晋法信"
    })
    void derivesTheOrganWordFromPlaceAndFunction(String code, String name, String word) {
        assertThat(OrganWord.candidates(new OrganRef(code, name)).getFirst()).isEqualTo(word);
    }

    @Test
    void offersAUniqueWordWhenNamesCollide() {
        var one = OrganWord.candidates(new OrganRef("140225-PETITION", "同名县信访局"));
        var other = OrganWord.candidates(new OrganRef("140226-PETITION", "大同市同名区信访局"));
        assertThat(one.getFirst()).isEqualTo(other.getFirst());
        assertThat(one).containsExactly("同名信", "同名县信", "140225信");
        assertThat(other).containsExactly("同名信", "大同同名信", "140226信");
    }
}
