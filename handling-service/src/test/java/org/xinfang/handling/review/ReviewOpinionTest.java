package org.xinfang.handling.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.opinion.Decision;
import org.xinfang.handling.paper.DraftRefused.ContentMissing;
import org.xinfang.handling.paper.DraftRefused.ForeignContent;

@DisplayName("复查意见（第三十五条）、复核意见（第三十六条）应当载明的内容")
class ReviewOpinionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<String> BASIS = List.of("《信访工作条例》第三十五条");

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of(
                        "claim", new ReviewDraft(" ", "事实", "理由", ReviewDecision.UPHELD, "维持。", BASIS, null, null)),
                Arguments.of(
                        "facts", new ReviewDraft(null, null, "理由", ReviewDecision.UPHELD, "维持。", BASIS, null, null)),
                Arguments.of(
                        "grounds", new ReviewDraft(null, "事实", " ", ReviewDecision.UPHELD, "维持。", BASIS, null, null)),
                Arguments.of("decision", new ReviewDraft(null, "事实", "理由", null, "维持。", BASIS, null, null)),
                Arguments.of(
                        "opinion", new ReviewDraft(null, "事实", "理由", ReviewDecision.UPHELD, null, BASIS, null, null)),
                Arguments.of(
                        "legalBasis",
                        new ReviewDraft(null, "事实", "理由", ReviewDecision.UPHELD, "维持。", null, null, null)),
                Arguments.of(
                        "changedTo",
                        new ReviewDraft(null, "事实", "理由", ReviewDecision.CHANGED, "变更。", BASIS, null, null)),
                Arguments.of("redoBy", draft(ReviewDecision.REVOKED, null)));
    }

    @ParameterizedTest(name = "缺少 {0}")
    @MethodSource("incomplete")
    void aDraftThatLacksAPartIsRefusedByItsNameAndTheArticleOfItsStage(String field, ReviewDraft draft) {
        for (Stage stage : List.of(Stage.REVIEW, Stage.RE_REVIEW)) {
            var refused = Cases.refusal(ReviewOpinion.from(draft, stage, "诉求", TODAY), ContentMissing.class);
            assertThat(refused.field()).contains(field);
            assertThat(refused.article()).contains(stage.article().cited());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ReviewDecision.class,
            names = {"UPHELD", "CHANGED"})
    @DisplayName("只有撤销才责令重新办理")
    void anOpinionThatIsKeptOrdersNothing(ReviewDecision decision) {
        var ordered = ReviewOpinion.from(draft(decision, TODAY.plusDays(30)), Stage.REVIEW, "诉求", TODAY);
        assertThat(Cases.refusal(ordered, ForeignContent.class).field()).contains("redoBy");
        ReviewOpinion kept = ReviewOpinion.from(draft(decision, null), Stage.REVIEW, "诉求", TODAY)
                .orThrow();
        assertThat(kept.claim()).isEqualTo("诉求");
        assertThat(kept.ruling(Stage.REVIEW)).isEqualTo(new Ruling(decision.name(), Article.REVIEW));
    }

    @Test
    @DisplayName("责令重新办理的期限晚于作出意见之日")
    void theNewOpinionIsDueLaterThanToday() {
        var today = ReviewOpinion.from(draft(ReviewDecision.REVOKED, TODAY), Stage.RE_REVIEW, "诉求", TODAY);
        assertThat(Cases.refusal(today, ReviewRefused.RequestDate.class).field())
                .contains("redoBy");
        assertThat(ReviewOpinion.from(draft(ReviewDecision.REVOKED, TODAY.plusDays(1)), Stage.RE_REVIEW, "诉求", TODAY)
                        .orThrow()
                        .redoBy())
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    @DisplayName("不予复查、复核不以意见书作出")
    void nonAdmissionIsNoOpinion() {
        var outcome = ReviewOpinion.from(draft(ReviewDecision.NOT_ADMITTED, null), Stage.REVIEW, "诉求", TODAY);
        assertThat(Cases.refusal(outcome, ForeignContent.class).article()).contains("《信访工作条例》第三十五条");
    }

    @Test
    @DisplayName("只有变更才另定结论（第三十五条）")
    void onlyAChangedOpinionSaysWhatItIsChangedTo() {
        var upheld = new ReviewDraft(null, "事实", "理由", ReviewDecision.UPHELD, "维持。", BASIS, Decision.SUPPORTED, null);
        var refused = Cases.refusal(ReviewOpinion.from(upheld, Stage.REVIEW, "诉求", TODAY), ForeignContent.class);
        assertThat(refused.field()).contains("changedTo");
        assertThat(ReviewOpinion.from(draft(ReviewDecision.CHANGED, null), Stage.REVIEW, "诉求", TODAY)
                        .orThrow()
                        .changedTo())
                .isEqualTo(Decision.SUPPORTED);
    }

    private static ReviewDraft draft(ReviewDecision decision, @Nullable LocalDate redoBy) {
        Decision changedTo = decision == ReviewDecision.CHANGED ? Decision.SUPPORTED : null;
        return new ReviewDraft(null, "事实", "理由", decision, "结论。", BASIS, changedTo, redoBy);
    }
}
