package org.xinfang.routing.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("混合来信拆分")
class ClaimSplitterTest {
    private static final Classifier CLASSIFIER = Classifier.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、建议小区增加垃圾桶。二、举报社区主任收受好处费。",
                "1、建议小区增加垃圾桶。2、举报社区主任收受好处费。",
                "1.建议小区增加垃圾桶。\n2.举报社区主任收受好处费。",
                "（一）建议小区增加垃圾桶。（二）举报社区主任收受好处费。",
                "第一，建议小区增加垃圾桶。第二，举报社区主任收受好处费。",
                "①建议小区增加垃圾桶。②举报社区主任收受好处费。",
                "一是建议小区增加垃圾桶；二是举报社区主任收受好处费。",
                "我反映以下问题：一、建议小区增加垃圾桶。二、举报社区主任收受好处费。",
                "建议小区增加垃圾桶。另外，举报社区主任收受好处费。",
                "一、建議小區增加垃圾桶。二、舉報社區主任收受好處費。"
            })
    void numberedOrConnectedPartsBecomeClaims(String text) {
        assertEquals(List.of("S1", "A1"), kinds(text));
    }

    @Test
    void aNumberedListOfReasonsIsOneClaim() {
        assertEquals(List.of("S1"), kinds("建议在学校门口增设红绿灯，理由如下：1.车多。2.孩子多。"));
    }

    @Test
    void amountsAndDatesAreNoNumbering() {
        assertEquals(List.of("E1"), kinds("厂里欠我工资1.5万元，2.3万元押金，请人社局查处。"));
    }

    @Test
    void partsOfOneKindStayOneClaim() {
        assertEquals(1, kinds("1.厂里拖欠三月工资。2.厂里拖欠四月工资。").size());
    }

    @Test
    @DisplayName("第三十条第三款：其他部分不含检举控告的痕迹")
    void noPartKeepsATraceOfAnother() {
        List<String> texts = suggest("一、建议增加垃圾桶。二、社区主任李某收受好处费。三、供热公司多收采暖费，要求退还。").claims().stream()
                .map(ClaimSuggestion::text)
                .toList();

        assertEquals(List.of("建议增加垃圾桶。", "社区主任李某收受好处费。", "供热公司多收采暖费，要求退还。"), texts);
    }

    private static List<String> kinds(String text) {
        return suggest(text).claims().stream().map(ClaimSuggestion::kind).toList();
    }

    private static Suggestion suggest(String text) {
        return CLASSIFIER.suggest(new Petition(text, "LETTER", 1, Optional.empty(), false, false));
    }
}
