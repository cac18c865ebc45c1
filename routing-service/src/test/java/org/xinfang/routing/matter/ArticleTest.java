package org.xinfang.routing.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {

    @ParameterizedTest
    @CsvSource({
        "29, 《信访工作条例》第二十九条",
        "30(3), 《信访工作条例》第三十条第三款",
        "22(1)(3), 《信访工作条例》第二十二条第一款第三项",
        "19(3), 《信访工作条例》第十九条第三款",
        "2, 《信访工作条例》第二条"
    })
    void anArticleIsCitedInFull(String article, String cited) {
        assertEquals(cited, Article.cite(article));
    }
}
