package org.xinfang.intake.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.EventType;
import org.xinfang.intake.progress.TimelineLine.Audience;

@DisplayName("办理进度：每个公开样本对应的一行")
class TimelineLineTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @ParameterizedTest
    @CsvSource({
        "intake/matter-registered/1, PETITIONER, 信访事项已登记，编号 140106202603020001",
        "intake/matter-supplemented/1, PETITIONER, 补充材料已收到（第 1 次）",
        "intake/evaluation-opened/1, PETITIONER, 可以对办理情况进行满意度评价",
        "intake/satisfaction-evaluated/1, PETITIONER, 信访人已作满意度评价",
        "intake/evaluation-lapsed/1, STAFF, 满意度评价已终止",
        "routing/matter-classified/1, STAFF, 诉求已甄别分类，共 2 项",
        "routing/matter-referred/1, PETITIONER, 已转送太原市迎泽区柳巷街道办事处",
        "routing/matter-referred/1.sealed, STAFF, 已移送太原市小店区纪委监委",
        "routing/matter-assigned/1, PETITIONER, 已交办泽州县人民政府，要求于 2026-11-30 前报告办理结果",
        "routing/matter-diverted/1, PETITIONER, 已告知通过劳动人事争议仲裁解决",
        "routing/non-acceptance-decided/1, PETITIONER, 决定不予受理",
        "routing/non-acceptance-decided/1.no-longer-accepted, PETITIONER, 决定不再受理",
        "routing/referral-received/1, PETITIONER, 已收到转送的信访事项",
        "routing/referral-taken-up/1, STAFF, 确认属于本单位职权范围",
        "routing/assistance-requested/1, STAFF, 由太原市迎泽区柳巷街道办事处主办，请太原市迎泽区住房和城乡建设局协办",
        "routing/referral-objected/1, STAFF, 提出异议，待太原市小店区信访局核实",
        "routing/objection-decided/1, STAFF, 同意太原市小店区住房和城乡建设局的异议，诉求已退回",
        "routing/objection-decided/1.rejected, STAFF, 太原市小店区住房和城乡建设局的异议不成立，由其继续办理",
        "routing/lead-official-appointed/1, STAFF, 由太原市迎泽区人民政府包案领导甲包案",
        "routing/repeat-merged/1, PETITIONER, 属于重复信访，已并入信访件 140106202603020001，由太原市迎泽区人民政府柳巷街道办事处一并办理、答复",
        "routing/repeat-separated/1, PETITIONER, 经核对不属于重复信访，不再并入信访件 140106202603020001，由太原市迎泽区信访局重新分流，另行办理、答复",
        "routing/dispute-raised/1, STAFF, 受理有争议，报请太原市小店区人民政府决定",
        "routing/dispute-decided/1, PETITIONER, 已指定太原市小店区城市管理局受理",
        "handling/matter-accepted/1, PETITIONER, 已受理",
        "handling/simple-handling-chosen/1, PETITIONER, 适用简易办理",
        "handling/simple-handling-left/1, PETITIONER, 转为普通程序办理",
        "handling/execution-reported/1, PETITIONER, 处理意见已执行完毕",
        "handling/execution-urged/1, STAFF, 已督促柳巷街道市政所于 2026-06-26 前执行处理意见",
        "handling/plan-opened/1, PETITIONER, 已制定化解方案，由有关机关、单位共同开展化解工作",
        "handling/plan-task-set/1, STAFF, 请太原市迎泽区司法局参与化解，于 2026-04-10 前完成",
        "handling/plan-task-changed/1, STAFF, 第 1 项化解任务：已完成",
        "handling/plan-task-changed/1.declined-by-petitioner, STAFF, 第 1 项化解任务：信访人未同意，不再开展",
        "handling/plan-concluded/1, PETITIONER, 化解方案的工作已结束",
        "handling/review-withdrawn/1, PETITIONER, 已准予撤回复查申请",
        "handling/remedies-resumed/1, PETITIONER, 恢复救济程序，原办结不再有效",
        "handling/closing-report-submitted/1, STAFF, 已向晋城市信访局报送办结报告",
        "handling/closing-report-decided/1, STAFF, 办结报告审核通过",
        "handling/closing-report-decided/1.returned, STAFF, 办结报告退回，要求于 2026-12-04 前重新报送",
        "handling/supervision-ordered/1, STAFF, 已督办太原市迎泽区柳巷街道办事处，要求于 2026-05-18 前反馈",
        "handling/supervision-answered/1, STAFF, 已反馈督办情况",
        "handling/supervision-closed/1, STAFF, 督办已办结",
        "handling/proposal-made/1.worded, STAFF, 已向太原市迎泽区柳巷街道办事处提出建议",
        "handling/proposal-answered/1, STAFF, 已书面反馈建议的采纳情况",
        "handling/acceptance-refused/1, PETITIONER, 决定不予受理",
        "handling/opinion-issued/1, PETITIONER, 已出具信访处理意见书",
        "handling/suggestion-answered/1, PETITIONER, 已研究答复",
        "handling/duty-answered/1, PETITIONER, 已依法履职并答复",
        "handling/matter-closed/1, PETITIONER, 已办结",
        "deadline/time-limit-started/1, STAFF, 办理期限开始计算，至 2026-05-09 届满",
        "deadline/time-limit-missed/1, STAFF, 期限 TL-01 已逾期",
        "deadline/time-limit-extended/1, PETITIONER, 办理期限已延长 30 日，至 2026-06-08 届满",
        "deadline/time-limit-reopened/1, PETITIONER, 期限已恢复，至 2026-06-15 届满",
        "deadline/time-limit-suspended/1, STAFF, 期限 TL-09 中止计算",
        "deadline/time-limit-resumed/1, STAFF, 期限 TL-09 恢复计算，至 2026-09-21 届满",
        "deadline/time-limit-rescheduled/1, STAFF, 期限 TL-05 因放假安排重新计算，至 2026-05-08 届满",
        "deadline/time-limit-reassigned/1, STAFF, 期限 TL-05 由太原市迎泽区人民政府承担",
        "handling/hearing-opened/1, PETITIONER, 听证已开始",
        "handling/mediation-concluded/1, PETITIONER, 已达成调解、和解协议",
        "handling/mediation-concluded/1.without-agreement, PETITIONER, 调解、和解未达成协议",
        "handling/hearing-announced/1, PETITIONER, 听证定于 2026-08-25 09:30 在太原市信访局二楼听证室举行",
        "handling/hearing-concluded/1, PETITIONER, 已形成听证意见",
        "handling/hearing-closed/1, PETITIONER, 听证已结束",
        "handling/review-requested/1, PETITIONER, 已收到复查请求",
        "handling/review-decided/1, PETITIONER, 已出具复查意见",
        "handling/re-review-requested/1, PETITIONER, 已收到复核请求",
        "handling/re-review-decided/1, PETITIONER, 已出具复核意见",
        "handling/petition-terminated/1, PETITIONER, 复核意见已送达，信访终结",
        "notice/notice-issued/1, PETITIONER, 已出具《信访处理意见书》柳街信意〔2026〕3号",
        "notice/notice-issued/1.organ, STAFF, 已出具《信访事项移送函》小信移〔2026〕1号",
        "notice/notice-delivered/1, PETITIONER, 文书 DOC-12 已送达",
        "notice/delivery-failed/1, STAFF, 文书 DOC-01 送达失败，待另行送达"
    })
    void theSampleReads(String sample, Audience audience, String text) {
        TimelineLine line = TimelineLine.of(event(sample)).orElseThrow();
        assertEquals(text, line.text());
        assertEquals(audience, line.audience());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intake/matter-content-recorded/1",
                "routing/classification-suggested/1",
                "routing/organ-changed/1",
                "deadline/time-limit-met/1",
                "deadline/time-limit-warned/1",
                "deadline/time-limit-cancelled/1",
                "deadline/time-limit-escalated/1",
                "deadline/supervision-task-opened/1",
                "deadline/supervision-task-closed/1",
                "deadline/calendar-year-imported/1",
                "deadline/local-rule-book-added/1",
                "notice/notice-content-supplied/1",
                "notice/notice-released/1",
                "notice/notice-voided/1",
                "notice/notice-replaced/1"
            })
    void theSampleTellsAReaderNothing(String sample) {
        assertEquals(Optional.empty(), TimelineLine.of(event(sample)));
    }

    @Test
    @DisplayName("第三十条第三款：封闭流转的进度不给信访件的其他读者")
    void whatIsSealedIsMarkedAndNeverForThePetitionersPage() {
        for (String sample : List.of("routing/matter-referred/1.sealed", "notice/notice-issued/1.organ")) {
            TimelineLine line = TimelineLine.of(event(sample)).orElseThrow();
            assertTrue(line.sealed());
            assertEquals(Audience.STAFF, line.audience());
        }
        assertFalse(TimelineLine.of(event("routing/matter-referred/1"))
                .orElseThrow()
                .sealed());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyEventTypeIsReadFromItsSample(EventType type) {
        String[] name = type.wireName().split("\\.", -1);
        assertEquals(type.payload(), event(name[1] + "/" + name[2] + "/1").getClass());
    }

    private static Record event(String sample) {
        String[] place = sample.split("/", -1);
        EventType type = Arrays.stream(EventType.values())
                .filter(candidate -> candidate.wireName().equals("xinfang." + place[0] + "." + place[1] + ".v1"))
                .findFirst()
                .orElseThrow();
        try (InputStream json = TimelineLineTest.class.getResourceAsStream("/samples/" + sample + ".json")) {
            return JSON.readValue(Objects.requireNonNull(json, sample), type.payload());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
