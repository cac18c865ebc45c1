package org.xinfang.handling.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.DraftRefused;

@DisplayName("执行情况和督促执行（第三十二条第二款）")
class ExecutionReportTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 16);
    private static final Deed TODAY = Deed.of(Cases.handler("li").actor(), Cases.FRI_2026_03_20);

    @ParameterizedTest(name = "执行日期 {0}：{1}")
    @CsvSource({"2026-03-15, false", "2026-03-16, true", "2026-03-20, true", "2026-03-21, false"})
    @DisplayName("执行日期在出具意见之日至报告之日之间")
    void somethingIsDoneBetweenOpinionAndReport(LocalDate doneOn, boolean fits) {
        var outcome = ExecutionReport.of(new ReportDraft(doneOn, "院墙已恢复。", "验收单。", Progress.COMPLETE), ISSUED, TODAY);
        if (fits) {
            assertThat(outcome.orThrow().doneOn()).isEqualTo(doneOn);
        } else {
            assertThat(Cases.refusal(outcome, ExecutionDate.class).field()).contains("doneOn");
        }
    }

    @Test
    @DisplayName("没有证明的，不是执行报告")
    void aReportProvesWhatItSays() {
        var refused = Cases.refusal(
                ExecutionReport.of(new ReportDraft(ISSUED, "院墙已恢复。", " ", Progress.COMPLETE), ISSUED, TODAY),
                DraftRefused.ContentMissing.class);
        assertThat(refused.name()).isEqualTo("proof");
        assertThat(refused.article()).contains("《信访工作条例》第三十二条第二款");
    }

    @Test
    @DisplayName("督促执行的期限晚于今日")
    void anUrgingSetsADayThatLiesAhead() {
        assertThat(Cases.refusal(
                                Urging.of(new UrgingDraft("市政所", "恢复院墙。", Cases.FRI_2026_03_20), TODAY),
                                ExecutionDate.class)
                        .name())
                .isEqualTo("dueBy");
        assertThat(Urging.of(new UrgingDraft("市政所", "恢复院墙。", Cases.FRI_2026_03_20.plusDays(1)), TODAY)
                        .orThrow()
                        .unit())
                .isEqualTo("市政所");
    }
}
