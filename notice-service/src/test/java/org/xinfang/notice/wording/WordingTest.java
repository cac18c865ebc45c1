package org.xinfang.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.notice.wording.Reading.Fault;
import org.xinfang.notice.wording.Reading.Unreadable;

@DisplayName("文书模板的文字")
class WordingTest {

    @Nested
    @DisplayName("填充")
    class Saying {

        @Test
        void marksAtTheBeginningOfALineTellItsForm() {
            assertThat(say("# 一、诉求\n> {claim}\n特此告知。\n| 抄报：{copyTo}。", Map.of("claim", "修路。", "copyTo", "省局")))
                    .containsExactly(
                            new Said(Form.HEADING, "一、诉求"),
                            new Said(Form.QUOTE, "修路。"),
                            new Said(Form.TEXT, "特此告知。"),
                            new Said(Form.COPIES, "抄报：省局。"));
        }

        @Test
        void aValueOfSeveralParagraphsBecomesSeveral() {
            assertThat(say("{facts}", Map.of("facts", "甲。\r\n\r\n  乙。\n")))
                    .containsExactly(new Said(Form.TEXT, "甲。"), new Said(Form.TEXT, "乙。"));
        }

        @ParameterizedTest
        @CsvSource({"无新的事实, 无新的事实。", "无新的事实。, 无新的事实。", "可以吗？, 可以吗？", "'', ''"})
        void aSentenceEndsWithOneFullStop(String ground, String said) {
            assertThat(say("经审查，{ground。}", Map.of("ground", ground)))
                    .containsExactly(new Said(Form.TEXT, "经审查，" + said));
        }

        @Test
        void whatStandsInBracketsIsLeftOutUnlessItsPlacesAreFilled() {
            var text = "{you}[对{against}作出的意见不服，]于{requestedOn}申请。\n[{limit}，至{limitEnds}。]";
            assertThat(say(text, Map.of("you", "你", "requestedOn", "6月5日", "limit", "三十日")))
                    .containsExactly(new Said(Form.TEXT, "你于6月5日申请。"));
            assertThat(say(text, Map.of("you", "你", "requestedOn", "6月5日", "against", "街道办")))
                    .containsExactly(new Said(Form.TEXT, "你对街道办作出的意见不服，于6月5日申请。"));
        }

        @Test
        void marksInsideAValueAreWords() {
            assertThat(say("> {claim}", Map.of("claim", "# 请看 {you} [括号]")))
                    .containsExactly(new Said(Form.QUOTE, "# 请看 {you} [括号]"));
        }
    }

    @Nested
    @DisplayName("读不懂的拒绝，并指明行")
    class Refusing {

        @ParameterizedTest
        @CsvSource({
            "根据{article}的规定, UNKNOWN_PLACEHOLDER, {article}",
            "根据{}的规定, UNKNOWN_PLACEHOLDER, {}",
            "根据{articles.raw}的规定, UNKNOWN_PLACEHOLDER, {articles.raw}",
            "编号{matterNumber}, UNKNOWN_PLACEHOLDER, {matterNumber}",
            "根据{articles的规定, UNPAIRED_MARK, {",
            "根据articles}的规定, UNPAIRED_MARK, }",
            "'[期限至{limitEnds}', UNPAIRED_MARK, '['",
            "'期限至{limitEnds}]', UNPAIRED_MARK, ']'",
            "'[甲[{limit}]]', UNPAIRED_MARK, '['"
        })
        void namesLineAndMark(String line, Fault fault, String what) {
            assertThat(Wording.read("x", "第一段。\n\n" + line)).isEqualTo(new Unreadable(3, fault, what));
        }

        @Test
        void anEmptyTextIsNoWording() {
            assertThat(Wording.read("x", " \n\n")).isEqualTo(new Unreadable(1, Fault.EMPTY, ""));
        }
    }

    private static List<Said> say(String text, Map<String, String> values) {
        return ((Wording) Wording.read("x", text)).say(values);
    }
}
