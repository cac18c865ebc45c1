package org.xinfang.handling.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.window.RequestWindow;

@DisplayName("不予复查（第三十五条）、不予复核（第三十六条第一款）的情形")
class AdmissionBarTest {
    private static final LocalDate REQUESTED = LocalDate.of(2026, 6, 16);

    @ParameterizedTest(name = "申请日 {0}：逾期 {1}")
    @CsvSource({"2026-06-14, false", "2026-06-15, false", "2026-06-16, true"})
    @DisplayName("第三十五条：期限届满日仍可申请，次日起为逾期")
    void theLastDayIsStillInTime(LocalDate requestedOn, boolean late) {
        RequestWindow window = new RequestWindow(LocalDate.of(2026, 5, 15), LocalDate.of(2026, 6, 15));
        assertThat(window.closedOn(requestedOn)).isEqualTo(late);
    }

    @ParameterizedTest(name = "逾期 {0}，新诉求 {1}，其他途径 {2}：{3}")
    @CsvSource({
        "true,  ,           ,         LATE,        申请于2026年6月16日提出，已超过申请期限的届满日。",
        "true,  退还采暖费, 行政复议, LATE,        申请于2026年6月16日提出，已超过申请期限的届满日。",
        "false, 退还采暖费, 行政复议, NEW_CLAIM,   申请中的“退还采暖费”未在原信访事项中提出，不属于本次申请的范围，可以作为新的信访事项提出。",
        "false, ,           行政复议, OTHER_ROUTE, 申请的事项应当通过行政复议解决。",
    })
    void theFirstGroundInOrderIsNamedWithItsFact(
            boolean late, @Nullable String newClaim, @Nullable String otherRoute, AdmissionBar bar, String sentence) {
        var barred = AdmissionBar.first(late, REQUESTED, Optional.empty(), newClaim, otherRoute)
                .orElseThrow();
        assertThat(barred.bar()).isEqualTo(bar);
        assertThat(barred.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"NONE, NONE", "'  ', '　'"},
            nullValues = "NONE")
    @DisplayName("没有法定情形的，不得不予复查、复核")
    void nothingFoundBarsNothing(@Nullable String newClaim, @Nullable String otherRoute) {
        assertThat(AdmissionBar.first(false, REQUESTED, Optional.empty(), newClaim, otherRoute))
                .isEmpty();
    }

    @Test
    @DisplayName("撤回后以同一事实和理由再次申请的，不予复查；逾期的仍以逾期为由（参照《行政复议法》第七十四条第二款）")
    void aWithdrawnRequestIsNotRepeated() {
        Optional<LocalDate> withdrawn = Optional.of(LocalDate.of(2026, 6, 4));
        var barred = AdmissionBar.first(false, REQUESTED, withdrawn, null, null).orElseThrow();
        assertThat(barred.bar()).isEqualTo(AdmissionBar.WITHDRAWN_BEFORE);
        assertThat(barred.sentence()).startsWith("同一事实和理由的申请已于2026年6月4日撤回");
        assertThat(AdmissionBar.first(true, REQUESTED, withdrawn, null, null)
                        .orElseThrow()
                        .bar())
                .isEqualTo(AdmissionBar.LATE);
    }

    @Test
    @DisplayName("告知书载明诉求、事实、结论和各自的条款")
    void theDecisionHoldsWhatItsPaperNeeds() {
        var barred = AdmissionBar.first(false, REQUESTED, Optional.empty(), null, "行政复议")
                .orElseThrow();
        ReviewOpinion refused = barred.asOpinion("请兑现承诺。", Stage.RE_REVIEW);
        assertThat(refused)
                .isEqualTo(new ReviewOpinion(
                        "请兑现承诺。",
                        "申请的事项应当通过行政复议解决。",
                        "申请的事项应当通过行政复议解决。",
                        ReviewDecision.NOT_ADMITTED,
                        "不予复核。",
                        List.of("《信访工作条例》第三十六条第一款"),
                        ReviewOpinion.Consequence.NONE));
        assertThat(barred.asOpinion("请兑现承诺。", Stage.REVIEW).legalBasis()).containsExactly("《信访工作条例》第三十五条");
    }
}
