package org.xinfang.notice.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("生僻字：要么印出，要么指明码位拒绝，绝不缺字")
class RareCharactersTest {

    @Test
    @DisplayName("姓名𠮷䶮、䔲㛃与繁体字照原样印出")
    void printsNamesOfTheSupplementaryPlaneAndTraditionalText() {
        var claim = "我們是退役軍人，2003年回鄉後一直沒有落實安置待遇，請有關部門依政策辦理。";
        var text = Paper.textOf(Paper.print(Letters.about(claim, "𠮷䶮、䔲㛃")));
        assertThat(text).contains("𠮷䶮、䔲㛃：", claim).doesNotContain("#", "\uFFFD");
    }

    @Test
    @DisplayName("B72 两端对齐的段落不拆散扩展区汉字")
    void keepsSupplementaryCharactersWholeInJustifiedLines() {
        var claim = "申请人𠮷𠮟𩸽与𠮷䶮共同请求恢复院墙，".repeat(12) + "请依法办理。";
        assertThat(Paper.textOf(Paper.print(Letters.about(claim, "𠮷")))).contains(claim);
    }

    @Test
    @DisplayName("B71 粗体、表格、标题中的汉字不变成#")
    void printsBoldTitlesAndRareOrganNames() {
        var renamed = Letters.from("𠮷䶮镇人民政府", Letters.about("修路。", "张三"));
        assertThat(Paper.textOf(Paper.print(renamed))).contains("𠮷䶮镇人民政府").doesNotContain("#");
    }

    @ParameterizedTest
    @ValueSource(strings = {"䶮", "㛃", "鿐", "鿕", "𬎆", "𧙗", "\uE123"})
    @DisplayName("B74 生僻字要么印出，要么拒绝并指明码位")
    void drawsEachRareCharacterOrRefusesNamingItsCodePoint(String character) {
        switch (Paper.PRESS.print(Letters.about("申请人是" + character + "。", character))) {
            case Pressed.Paper paper -> assertThat(Paper.textOf(paper.pdf())).contains("申请人是" + character + "。");
            case Pressed.Unprintable refused ->
                assertThat(refused.named()).isEqualTo("%s（U+%04X）".formatted(character, character.codePointAt(0)));
        }
    }

    @Test
    void refusesEachUndrawableCharacterOnce() {
        var refused = Paper.PRESS.print(Letters.about("\uE123甲\uE124\uE123", "乙"));
        assertThat(refused).isEqualTo(new Pressed.Unprintable(List.of(0xE123, 0xE124)));
    }

    @Test
    void dropsInvisibleControlAndDirectionCharacters() {
        var text = Paper.textOf(Paper.print(Letters.about("甲\u0000乙\u202E丙\u200B丁\uFE00戊\u000B己", "庚")));
        assertThat(text).contains("甲乙丙丁戊己");
    }

    @Test
    @DisplayName("B75 只有.ttc字体集合时启动即报明白的错误")
    void refusesToStartWithFontCollectionsOnly(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("NotoSerifCJK.ttc"), "ttcf");
        assertThatThrownBy(() -> Typefaces.read(folder, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is missing in")
                .hasMessageContaining(".ttc");
    }
}
