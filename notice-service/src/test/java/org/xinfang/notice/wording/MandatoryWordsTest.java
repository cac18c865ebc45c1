package org.xinfang.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.notice.document.DocumentKind;

@DisplayName("文书模板必备的法定内容")
class MandatoryWordsTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    @DisplayName("随服务提供的文字都不缺")
    void whatShipsIsFaultless(DocumentKind kind) {
        assertThat(MandatoryWords.faults(kind, ShippedWordings.of(kind))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    @DisplayName("依据、期限、救济途径等必备内容，删去任何一项都指出")
    void eachMandatoryFieldThatIsTakenOutIsNamed(DocumentKind kind) {
        for (var field : kind.mandatory()) {
            if (MandatoryWords.OF_THE_LAYOUT.contains(field)) {
                continue;
            }
            var without = ShippedWordings.of(kind).text().replaceAll("\\{" + field.key() + "。?}", "");
            assertThat(MandatoryWords.faults(kind, read(without)))
                    .anySatisfy(fault -> assertThat(fault).contains(field.label(), "{" + field.key() + "}"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HANDLING_OPINION, 《信访工作条例》第三十五条",
        "HANDLING_OPINION, 30日",
        "HANDLING_OPINION, 复查",
        "SUGGESTION_REPLY, 《信访工作条例》第二十九条",
        "ASSIGNMENT_LETTER, 办结报告",
        "NO_LONGER_ACCEPTED_NOTICE, 不再受理",
        "HEARING_NOTICE, 回避",
        "SEALED_HANDOVER, 不得将检举"
    })
    @DisplayName("写在固定文字里的法定内容（第二十二、二十八、二十九、三十、三十五、三十六条）删去即指出")
    void eachPhraseOfTheLawThatIsTakenOutIsNamed(DocumentKind kind, String phrase) {
        var without = ShippedWordings.of(kind).text().replace(phrase, "");
        assertThat(MandatoryWords.faults(kind, read(without)))
                .anySatisfy(fault -> assertThat(fault).contains(phrase));
    }

    @Test
    @DisplayName("必备内容放在可以省略的方括号里，等于没有")
    void mandatoryContentInBracketsDoesNotCount() {
        var kind = DocumentKind.NON_ACCEPTANCE_NOTICE;
        var bracketed = ShippedWordings.of(kind)
                .text()
                .lines()
                .map(line -> line.contains("{articles}") ? "[" + line + "]" : line)
                .collect(Collectors.joining("\n"));
        assertThat(MandatoryWords.faults(kind, read(bracketed)))
                .singleElement()
                .asString()
                .contains("依据条款");
    }

    @Test
    @DisplayName("可能为空的内容须放在方括号里，否则句子会缺一块")
    void whatMayBeEmptyBelongsIntoBrackets() {
        var kind = DocumentKind.DIVERSION_NOTICE;
        var open = ShippedWordings.of(kind).text().replaceAll("[\\[\\]]", "");
        assertThat(MandatoryWords.faults(kind, read(open)))
                .singleElement()
                .asString()
                .contains("方括号", "{limitEnds}");
    }

    private static Wording read(String text) {
        return (Wording) Wording.read("x", text);
    }
}
