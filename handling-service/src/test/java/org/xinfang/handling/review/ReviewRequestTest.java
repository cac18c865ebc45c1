package org.xinfang.handling.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Procedure;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.paper.DraftRefused.ContentMissing;

@DisplayName("复查申请（第三十五条）、复核申请（第三十六条第一款）")
class ReviewRequestTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 5, 8);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
    private static final HandlingCase HANDLING = Cases.accepted(Procedure.PETITION);
    private static final AttackedOpinion OPINION =
            new AttackedOpinion(HANDLING, Cases.HOUSING, new OrganRef("140105-GOVERNMENT", "小店区人民政府"), ISSUED);

    @Test
    @DisplayName("邮寄申请以邮戳日期为申请日，以收到之日起算复查期限")
    void aLetterIsRequestedWithItsPostmarkAndReceivedLater() {
        ReviewRequest request = ReviewRequest.from(draft("2026-06-15", "2026-06-16"), Stage.REVIEW, OPINION, TODAY)
                .orThrow();
        assertThat(request.requestedOn()).isEqualTo("2026-06-15");
        assertThat(request.receivedOn()).isEqualTo("2026-06-16");
        assertThat(request.attacked()).isEqualTo(HANDLING.round());
        assertThat(request.attackedOn()).isEqualTo(ISSUED);
    }

    @Test
    void withoutADayOfReceiptItIsReceivedToday() {
        assertThat(ReviewRequest.from(draft("2026-06-15", null), Stage.REVIEW, OPINION, TODAY)
                        .orThrow()
                        .receivedOn())
                .isEqualTo(TODAY);
    }

    @ParameterizedTest(name = "申请 {0}，收到 {1}：{2}")
    @CsvSource({
        "2026-05-07, 2026-06-16, requestedOn",
        "2026-06-16, 2026-06-15, requestedOn",
        "2026-06-15, 2026-06-17, receivedOn",
    })
    @DisplayName("意见出具、申请、收到、登记依次先后")
    void theDaysFollowEachOther(String requestedOn, String receivedOn, String field) {
        var outcome = ReviewRequest.from(draft(requestedOn, receivedOn), Stage.REVIEW, OPINION, TODAY);
        assertThat(Cases.refusal(outcome, ReviewRefused.RequestDate.class).field())
                .contains(field);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-08, 2026-05-08", "2026-06-16, 2026-06-16"})
    void theDayOfTheOpinionAndTodayAreInOrder(String requestedOn, String receivedOn) {
        assertThat(ReviewRequest.from(draft(requestedOn, receivedOn), Stage.RE_REVIEW, OPINION, TODAY)
                        .orThrow()
                        .requestedOn())
                .isEqualTo(requestedOn);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"REVIEW", "RE_REVIEW"})
    @DisplayName("申请书必备内容：申请日期、事实和理由，依据各自的条款")
    void whatIsMissingIsNamedWithTheArticleOfTheStage(Stage stage) {
        var undated = Cases.refusal(
                ReviewRequest.from(new RequestDraft(null, null, "承诺书有效。"), stage, OPINION, TODAY),
                ContentMissing.class);
        assertThat(undated.field()).contains("requestedOn");
        assertThat(undated.article()).contains(stage.article().cited());
        var unreasoned = Cases.refusal(
                ReviewRequest.from(new RequestDraft(TODAY, null, " "), stage, OPINION, TODAY), ContentMissing.class);
        assertThat(unreasoned.field()).contains("reasons");
    }

    private static RequestDraft draft(String requestedOn, @Nullable String receivedOn) {
        return new RequestDraft(
                LocalDate.parse(requestedOn), receivedOn == null ? null : LocalDate.parse(receivedOn), "承诺书有效，应当兑现。");
    }
}
