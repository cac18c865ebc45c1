package org.xinfang.notice.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentKindTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    @DisplayName("缺任何一项必备内容即指明所缺")
    void namesEachMandatoryFieldThatIsMissingOrBlank(DocumentKind kind) {
        var full = Content.empty();
        for (var field : kind.mandatory()) {
            full = full.with(field, "有");
        }
        assertThat(kind.missingIn(full)).isEmpty();
        for (var field : kind.mandatory()) {
            assertThat(kind.missingIn(full.without(field))).containsExactly(field);
            assertThat(kind.missingIn(full.with(field, " \u3000\n"))).containsExactly(field);
        }
    }

    @Test
    @DisplayName("第三十二条、第三十五条：处理意见书必须写明诉求、事实、理由、意见、依据和复查机关")
    void opinionOwesClaimFactsGroundsOpinionBasisAndReviewOrgan() {
        assertThat(DocumentKind.HANDLING_OPINION.mandatory())
                .contains(
                        ContentField.CLAIM,
                        ContentField.FACTS,
                        ContentField.GROUNDS,
                        ContentField.OPINION,
                        ContentField.LEGAL_BASIS,
                        ContentField.REVIEW_ORGAN);
    }

    @Test
    void everyKindHasItsOwnCodeTitleAndWord() {
        var kinds = Arrays.asList(DocumentKind.values());
        assertThat(kinds.stream().map(DocumentKind::code)).doesNotHaveDuplicates();
        assertThat(kinds.stream().map(DocumentKind::title)).doesNotHaveDuplicates();
        assertThat(kinds.stream().map(DocumentKind::word)).doesNotHaveDuplicates();
        assertThat(DocumentKind.ofCode("DOC-12")).isEqualTo(DocumentKind.HANDLING_OPINION);
        assertThatThrownBy(() -> DocumentKind.ofCode("DOC-99")).hasMessageContaining("DOC-99");
    }

    @Test
    void contentSurvivesStorageAndRefusesUnknownFields() {
        var content = Content.empty().with(ContentField.CLAIM, "修路").with(ContentField.ANSWER, "已修");
        assertThat(Content.of(content.stored()).complete()).isEqualTo(content.complete());
        assertThatThrownBy(() -> Content.of(Map.of("colour", "红"))).hasMessageContaining("colour");
        assertThat(content.rewritten(Map.of("answer", " 正在修 ")).stored())
                .isEqualTo(Map.of("claim", "修路", "answer", "正在修"));
        assertThatThrownBy(() -> content.rewritten(Map.of("colour", "红"))).isInstanceOf(NoSuchElementException.class);
    }
}
