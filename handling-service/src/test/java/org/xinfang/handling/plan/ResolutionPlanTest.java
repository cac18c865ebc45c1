package org.xinfang.handling.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Procedure;
import org.xinfang.handling.lifecycle.Role;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.DraftRefused;
import org.xinfang.handling.plan.task.Assignment;
import org.xinfang.handling.plan.task.Assignment.Span;
import org.xinfang.handling.plan.task.Consent.ConsentDraft;
import org.xinfang.handling.plan.task.Measure;
import org.xinfang.handling.plan.task.PlanTask;
import org.xinfang.handling.plan.task.TaskEnd;
import org.xinfang.handling.plan.task.TaskEnd.ReportDraft;
import org.xinfang.handling.plan.task.TaskRefused;
import org.xinfang.platform.core.Actor;

@DisplayName("化解方案（第三十七条第一款）")
class ResolutionPlanTest {
    private static final OrganRef JUSTICE = new OrganRef("140105-JUSTICE", "小店区司法局");
    private static final Officer MEDIATOR =
            new Officer(new Actor("he", "调解员", JUSTICE.code(), JUSTICE.name()), Set.of(Role.HANDLER));
    private static final LocalDate TODAY = Cases.FRI_2026_03_20;
    private static final Deed BY_LI = Deed.of(Cases.handler("li").actor(), TODAY);
    private static final Deed BY_MEDIATOR = Deed.of(MEDIATOR.actor(), TODAY);
    private static final HandlingCase CASE = Cases.accepted(Procedure.PETITION);

    @Test
    @DisplayName("责任单位先承接，需要同意的先征得信访人同意，再报告结果")
    void aTaskIsTakenOnAgreedToAndReported() {
        PlanTask offered = task(Measure.MEDIATION);
        assertThat(offered.allowedActions(MEDIATOR)).containsExactly("take-on", "decline");
        assertThat(offered.allowedActions(Cases.handler("li"))).isEmpty();
        PlanTask taken = offered.takeOn(BY_MEDIATOR).orThrow();
        assertThat(taken.allowedActions(MEDIATOR)).containsExactly("record-consent");
        assertThat(Cases.refusal(taken.report(mediated(), CASE, BY_MEDIATOR), TaskRefused.ConsentMissing.class)
                        .article())
                .contains("《信访工作条例》第三十三条");
        PlanTask agreed = taken.ask(new ConsentDraft(true, TODAY), BY_MEDIATOR).orThrow();
        assertThat(agreed.allowedActions(MEDIATOR)).containsExactly("report");
        PlanTask reported = agreed.report(mediated(), CASE, BY_MEDIATOR).orThrow();
        assertThat(reported.state()).isEqualTo(PlanTask.State.REPORTED);
        assertThat(Cases.refusal(reported.withdraw("另行安排。", BY_LI), TaskRefused.OutOfTurn.class)
                        .now())
                .isEqualTo(PlanTask.State.REPORTED);
    }

    @Test
    @DisplayName("信访人不同意的，任务终结")
    void withoutConsentTheTaskEnds() {
        PlanTask refused = task(Measure.PSYCHOLOGICAL_SUPPORT)
                .takeOn(BY_MEDIATOR)
                .then(taken -> taken.ask(new ConsentDraft(false, TODAY), BY_MEDIATOR))
                .orThrow();
        assertThat(refused.state()).isEqualTo(PlanTask.State.DECLINED_BY_PETITIONER);
        assertThat(refused.allowedActions(MEDIATOR)).isEmpty();
    }

    @Test
    @DisplayName("心理疏导只报告日期，不报告内容")
    void nothingIsReportedOfWhatWasSaidInSupport() {
        PlanTask agreed = task(Measure.PSYCHOLOGICAL_SUPPORT)
                .takeOn(BY_MEDIATOR)
                .then(taken -> taken.ask(new ConsentDraft(true, TODAY), BY_MEDIATOR))
                .orThrow();
        assertThat(agreed.allowedActions(MEDIATOR)).containsExactly("report", "write-note");
        assertThat(Cases.refusal(
                                agreed.report(new ReportDraft(TODAY, "失眠。", null), CASE, BY_MEDIATOR),
                                DraftRefused.ForeignContent.class)
                        .name())
                .isEqualTo("result");
        assertThat(agreed.report(new ReportDraft(TODAY, null, null), CASE, BY_MEDIATOR)
                        .orThrow()
                        .state())
                .isEqualTo(PlanTask.State.REPORTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {"MEDIATION", "PSYCHOLOGICAL_SUPPORT"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("其他措施不记录信访人同意，也没有人民调解协议")
    void otherMeasuresAskForNoConsent(Measure measure) {
        PlanTask taken = task(measure).takeOn(BY_MEDIATOR).orThrow();
        assertThat(Cases.refusal(
                                taken.ask(new ConsentDraft(true, TODAY), BY_MEDIATOR),
                                DraftRefused.ForeignContent.class)
                        .name())
                .isEqualTo("given");
        assertThat(Cases.refusal(taken.report(mediated(), CASE, BY_MEDIATOR), DraftRefused.ForeignContent.class)
                        .name())
                .isEqualTo("agreementOn");
        assertThat(taken.report(new ReportDraft(TODAY, "已协调。", null), CASE, BY_MEDIATOR)
                        .orThrow()
                        .state())
                .isEqualTo(PlanTask.State.REPORTED);
    }

    @Test
    @DisplayName("人民调解法第三十三条：自协议生效之日起三十日内申请司法确认，生效当日不计入")
    void bothSidesMayAskForConfirmationForThirtyDays() {
        TaskEnd agreed = new TaskEnd(PlanTask.State.REPORTED, "达成协议。", TODAY, TODAY, BY_MEDIATOR);
        assertThat(agreed.confirmationBy()).contains(LocalDate.of(2026, 4, 19));
        assertThat(new TaskEnd(PlanTask.State.REPORTED, "未达成。", TODAY, null, BY_MEDIATOR).confirmationBy())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({"2026-03-19, plan-day-passed", "2026-03-20,", "2026-05-19,", "2026-05-20, plan-beyond-limit"})
    @DisplayName("第三十四条：任务的完成期限在今日至办理期限届满日之间")
    void aPlanLengthensNoLimit(LocalDate dueBy, @Nullable String problem) {
        Span bounded = new Span(TODAY, Optional.of(LocalDate.of(2026, 5, 19)));
        var asked = Assignment.of(
                new Assignment.AssignmentDraft(Measure.HELP, JUSTICE.code(), "协助申请。", dueBy),
                "",
                bounded,
                new OneOrgan(JUSTICE));
        if (problem == null) {
            assertThat(asked.orThrow().dueBy()).isEqualTo(dueBy);
        } else {
            assertThat(Cases.refusal(asked, TaskRefused.class).problem()).isEqualTo(problem);
        }
    }

    @Test
    @DisplayName("没有办理期限在计算，或者已经逾期的，完成期限只需不早于今日")
    void whereNoLimitRunsTheDayIsFree() {
        for (Span free : List.of(new Span(TODAY, Optional.empty()), new Span(TODAY, Optional.of(TODAY.minusDays(1))))) {
            assertThat(Assignment.of(
                                    new Assignment.AssignmentDraft(
                                            Measure.HELP, JUSTICE.code(), "协助申请。", TODAY.plusYears(1)),
                                    "",
                                    free,
                                    new OneOrgan(JUSTICE))
                            .orThrow()
                            .organ())
                    .isEqualTo(JUSTICE);
        }
    }

    @Test
    @DisplayName("全部任务终结后，由制定人以外的负责人作出结论")
    void anotherHeadConcludesWhenNothingIsOpen() {
        ResolutionPlan plan = ResolutionPlan.opened(CASE, "息诉罢访。", List.of(asked(Measure.HELP)), BY_LI);
        Conclusion resolved = new Conclusion(
                Conclusion.Result.RESOLVED,
                "已化解。",
                Deed.of(Cases.approver("zhao").actor(), TODAY));
        assertThat(Cases.refusal(plan.conclude(resolved, Cases.approver("zhao")), PlanRefused.TasksOpen.class)
                        .tasks())
                .isEqualTo(1);
        ResolutionPlan done =
                plan.change(1, task -> task.withdraw("不再需要。", BY_LI)).orThrow();
        assertThat(done.allowedActions(Cases.approver("zhao"), CASE)).containsExactly("conclude");
        assertThat(done.allowedActions(Cases.handlerAndApprover("li"), CASE)).containsExactly("set-task");
        Cases.refusal(done.conclude(resolved, Cases.handlerAndApprover("li")), PlanRefused.OwnPlan.class);
        ResolutionPlan concluded =
                done.conclude(resolved, Cases.approver("zhao")).orThrow();
        assertThat(Cases.refusal(concluded.set(asked(Measure.HELP), BY_LI), PlanRefused.Concluded.class)
                        .on())
                .isEqualTo(TODAY);
    }

    @Test
    @DisplayName("办结后不再增加任务，未终结的随之终结，已报告的不变")
    void withTheCaseItsOpenTasksEnd() {
        ResolutionPlan plan = ResolutionPlan.opened(
                        CASE, "息诉罢访。", List.of(asked(Measure.HELP), asked(Measure.COORDINATION)), BY_LI)
                .change(1, task -> task.withdraw("不再需要。", BY_LI))
                .orThrow();
        HandlingCase closed = Cases.after(CASE, Action.ACCEPT_WITHDRAWAL, Cases.approver("zhao"));
        ResolutionPlan after = plan.withoutOpenTasks(closed);
        assertThat(after.tasks())
                .extracting(PlanTask::state)
                .containsExactly(PlanTask.State.WITHDRAWN, PlanTask.State.FALLEN_AWAY);
        assertThat(after.goesOnWith(closed)).isFalse();
        assertThat(after.allowedActions(Cases.approver("zhao"), closed)).containsExactly("conclude");
    }

    private static ReportDraft mediated() {
        return new ReportDraft(TODAY, "达成协议。", TODAY);
    }

    private static Assignment asked(Measure measure) {
        return new Assignment(measure, JUSTICE, "协助恢复院墙。", TODAY.plusDays(20));
    }

    private static PlanTask task(Measure measure) {
        return PlanTask.set(1, asked(measure), BY_LI);
    }
}
