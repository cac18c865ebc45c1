package org.xinfang.notice.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.wording.Wording;

class LayoutTest {
    private static final Layout LAYOUT = Layout.ofPapers();

    @Test
    @DisplayName("原文中的标记与公式只作文字")
    void treatsMarkupAndTemplateMarksInValuesAsText() {
        var claim = "=HYPERLINK(\"http://example.invalid\",\"点我\") <script>alert(1)</script> '; DROP TABLE matter; --"
                + " 我家门前的路 {{7*7}} ${7*7} {organ} 坏了三年，请修。 &amp; ]]>";
        var letter = Letters.about(claim, "O'Brien 王<b>刚</b>");

        assertThat(LAYOUT.page(letter, "")).doesNotContain("<script>", "<b>刚");
        assertThat(Paper.textOf(Paper.print(letter)))
                .contains(claim.replaceAll("\\s", ""), "O'Brien王<b>刚</b>：")
                .doesNotContain("49");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void saysEveryMandatoryFieldOfItsDocument(DocumentKind kind) {
        for (var field : kind.mandatory()) {
            var marked = Letters.content(kind).with(field, "标记" + field.key());
            assertThat(LAYOUT.page(Letters.of(kind, marked), "")).contains("标记" + field.key());
        }
    }

    @Test
    void keepsTheParagraphsOfAText() {
        var page = LAYOUT.page(Letters.about("第一段。\r\n\r\n  第二段。\n", "张三"), "");
        assertThat(page).contains("<p class=\"quote\">第一段。</p>", "<p class=\"quote\">第二段。</p>");
    }

    @Test
    @DisplayName("移送函只写编号和依据")
    void sealedHandoverSaysNothingOfTheContentEvenWhenGivenIt() {
        var content = Letters.content(DocumentKind.SEALED_HANDOVER).with(ContentField.CLAIM, "举报某人");
        assertThat(LAYOUT.page(Letters.of(DocumentKind.SEALED_HANDOVER, content), ""))
                .doesNotContain("举报某人");
    }

    @Test
    void sentencesEndWithOneFullStop() {
        var kind = DocumentKind.NON_ACCEPTANCE_NOTICE;
        var open = Letters.content(kind).with(ContentField.GROUND, "该事项正在诉讼中");
        var closed = Letters.content(kind).with(ContentField.GROUND, "该事项正在诉讼中。");
        assertThat(LAYOUT.page(Letters.of(kind, open), ""))
                .contains("该事项正在诉讼中。</p>")
                .isEqualTo(LAYOUT.page(Letters.of(kind, closed), ""));
    }

    @Test
    void optionalPartsVanishWhenUnset() {
        var content = Letters.content(DocumentKind.DIVERSION_NOTICE).without(ContentField.LIMIT_ENDS);
        assertThat(LAYOUT.page(Letters.of(DocumentKind.DIVERSION_NOTICE, content), ""))
                .doesNotContain("最后一日");
        assertThat(Content.empty().text(ContentField.LIMIT_ENDS)).isEmpty();
    }

    @Test
    @DisplayName("模板文字中的标记也只作文字")
    void treatsMarkupInTheWordsAsText() {
        var letter = Letters.of(DocumentKind.SEALED_HANDOVER);
        var wording = (Wording) Wording.read("x", "<b>移送</b> & <script>{articles}</script>");
        assertThat(LAYOUT.page(Letters.inWords(letter, wording), ""))
                .contains("<p>&lt;b&gt;移送&lt;/b&gt; &amp; &lt;script&gt;")
                .doesNotContain("<script>");
    }
}
