package org.xinfang.notice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTextTest {

    @Test
    @DisplayName("日期用阿拉伯数字，不编虚位")
    void writesDatesWithoutLeadingZeros() {
        assertThat(ChineseText.date(LocalDate.parse("2026-03-05"))).isEqualTo("2026年3月5日");
    }

    @Test
    @DisplayName("条例第三十一条分项，其余分款")
    void citesItemsOfArticle31AndParagraphsOfOthers() {
        assertThat(ChineseText.articles(List.of("22(1)(3)", "31(6)", "30")))
                .isEqualTo("《信访工作条例》第二十二条第一款第三项、第三十一条第六项、第三十条");
    }

    @Test
    void citesOtherLawsByName() {
        assertThat(ChineseText.articles(
                        List.of("31(2)", "劳动争议调解仲裁法§27", "《劳动争议调解仲裁法》29", "行政复议法2023§20(1)", "民法典1165")))
                .isEqualTo("《信访工作条例》第三十一条第二项、《劳动争议调解仲裁法》第二十七条、第二十九条、《行政复议法》第二十条第一款、《民法典》第一千一百六十五条");
        assertThat(ChineseText.articles(List.of("《信访工作条例》第三十一条"))).isEqualTo("《信访工作条例》第三十一条");
    }

    @ParameterizedTest
    @CsvSource({
        "1,一",
        "10,十",
        "11,十一",
        "20,二十",
        "35,三十五",
        "100,一百",
        "105,一百零五",
        "110,一百一十",
        "123,一百二十三",
        "1165,一千一百六十五",
        "1005,一千零五",
        "1050,一千零五十"
    })
    void countsInChinese(int number, String text) {
        assertThat(ChineseText.number(number)).isEqualTo(text);
    }
}
