package org.xinfang.handling.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.paper.DraftRefused.ContentMissing;
import org.xinfang.handling.paper.DraftRefused.ContentTooLong;
import org.xinfang.handling.paper.Mandatory;

@DisplayName("第三十二条第一款：处理意见书应当载明的内容")
class OpinionTest {
    private static final List<String> BASIS = List.of("《中华人民共和国城乡规划法》第六十八条");

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of("claim", new OpinionDraft(" ", "事实", "理由", Decision.SUPPORTED, "意见", BASIS)),
                Arguments.of("facts", new OpinionDraft(null, null, "理由", Decision.SUPPORTED, "意见", BASIS)),
                Arguments.of("facts", new OpinionDraft(null, "　", "理由", Decision.SUPPORTED, "意见", BASIS)),
                Arguments.of("grounds", new OpinionDraft(null, "事实", null, Decision.SUPPORTED, "意见", BASIS)),
                Arguments.of("decision", new OpinionDraft(null, "事实", "理由", null, "意见", BASIS)),
                Arguments.of("opinion", new OpinionDraft(null, "事实", "理由", Decision.SUPPORTED, null, BASIS)),
                Arguments.of("legalBasis", new OpinionDraft(null, "事实", "理由", Decision.SUPPORTED, "意见", null)),
                Arguments.of("legalBasis", new OpinionDraft(null, "事实", "理由", Decision.SUPPORTED, "意见", List.of())),
                Arguments.of(
                        "legalBasis[1]",
                        new OpinionDraft(null, "事实", "理由", Decision.SUPPORTED, "意见", List.of("《民法典》", " "))));
    }

    @ParameterizedTest(name = "缺少 {0}")
    @MethodSource("incomplete")
    void aDraftThatLacksAPartIsRefusedByItsName(String field, OpinionDraft draft) {
        var refused = Cases.refusal(Opinion.from(draft, "诉求"), ContentMissing.class);
        assertThat(refused.field()).contains(field);
        assertThat(refused.article()).contains("《信访工作条例》第三十二条第一款");
    }

    @Test
    @DisplayName("未另行概括诉求的，以信访人原话为准")
    void withoutAClaimOfItsOwnTheOpinionAnswersThePetitionersWords() {
        var draft = new OpinionDraft(null, "事实", "理由", Decision.EXPLAINED, "意见", BASIS);
        assertThat(Opinion.from(draft, "请兑现承诺").orThrow())
                .isEqualTo(new Opinion("请兑现承诺", "事实", "理由", Decision.EXPLAINED, "意见", BASIS));
    }

    @Test
    void lengthIsCountedInCodePoints() {
        String longest = "𠮷".repeat(Mandatory.LONGEST_TEXT);
        assertThat(Opinion.from(new OpinionDraft(null, longest, "理由", Decision.EXPLAINED, "意见", BASIS), "诉求")
                        .orThrow()
                        .facts())
                .isEqualTo(longest);
        var tooLong = new OpinionDraft(null, longest + "长", "理由", Decision.EXPLAINED, "意见", BASIS);
        assertThat(Cases.refusal(Opinion.from(tooLong, "诉求"), ContentTooLong.class)
                        .field())
                .contains("facts");
    }

    @Test
    void tooManyStatutesAreRefused() {
        List<String> many = Collections.nCopies(Mandatory.MOST_STATUTES + 1, "《民法典》");
        var draft = new OpinionDraft(null, "事实", "理由", Decision.EXPLAINED, "意见", many);
        assertThat(Cases.refusal(Opinion.from(draft, "诉求"), ContentTooLong.class)
                        .field())
                .contains("legalBasis");
    }

    @Test
    @DisplayName("支持、解释说明、不予支持分别依据第三十二条第一款第一至三项")
    void eachDecisionRestsOnItsOwnItem() {
        assertThat(Stream.of(Decision.values())
                        .map(decision -> decision.ruling().article()))
                .containsExactly(Article.OPINION_SUPPORTS, Article.OPINION_EXPLAINS, Article.OPINION_DOES_NOT_SUPPORT);
    }

    @Test
    @DisplayName("结论、事实和理由都相同的，是重复；文字排列不同不算不同")
    void anOpinionRepeatsAnotherWhenDecisionFactsAndGroundsAreTheSame() {
        Opinion revoked = new Opinion("诉求", "院墙已拆除。", "没有承诺。", Decision.NOT_SUPPORTED, "不予支持。", BASIS);
        assertThat(new Opinion("另述", " 院墙已拆除", "没有承诺；\n", Decision.NOT_SUPPORTED, "仍不予支持。", List.of("《民法典》"))
                        .repeats(revoked))
                .isTrue();
        assertThat(new Opinion("诉求", "院墙未拆除。", "没有承诺。", Decision.NOT_SUPPORTED, "不予支持。", BASIS).repeats(revoked))
                .isFalse();
        assertThat(new Opinion("诉求", "院墙已拆除。", "承诺已过期。", Decision.NOT_SUPPORTED, "不予支持。", BASIS).repeats(revoked))
                .isFalse();
        assertThat(new Opinion("诉求", "院墙已拆除。", "没有承诺。", Decision.EXPLAINED, "解释说明。", BASIS).repeats(revoked))
                .isFalse();
    }
}
