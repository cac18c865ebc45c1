package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.contracts.handling.plan.PlanConcluded;
import org.xinfang.contracts.handling.plan.PlanOpened;
import org.xinfang.contracts.handling.plan.PlanTaskChanged;
import org.xinfang.contracts.handling.plan.PlanTaskSet;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("化解方案（第三十七条第一款）")
class ResolutionPlanIT {
    private static final OrganRef JUSTICE = new OrganRef("140105-JUSTICE", "小店区司法局");
    private static final OrganRef HEALTH = new OrganRef("140105-HEALTH", "小店区卫生健康局");
    private static final Clerk MEDIATOR = Clerk.of("he", JUSTICE, "handler");
    private static final Clerk COUNSELLOR = Clerk.of("bai", HEALTH, "handler");
    private static final Clerk SUPERVISOR_ABOVE = Clerk.of("gao", Clerk.PETITION_OFFICE, "supervisor");

    @Inject
    Database database;

    @BeforeEach
    void directory() {
        List.of(JUSTICE, HEALTH, Clerk.HOUSING).forEach(database::knows);
    }

    @Test
    @DisplayName("信访协调、人民调解、心理疏导：分派、承接、征得同意、报告，另一负责人作出化解结论")
    void severalOrgansWorkTogetherUntilTheHeadSaysWhatCameOfIt() {
        Claim claim = accepted();
        assertThat(MEDIATOR.get(claim.path()).statusCode()).isEqualTo(404);
        Plan plan = Plan.opened(
                claim,
                task("COORDINATION", Clerk.HOUSING, "2026-04-10"),
                task("MEDIATION", JUSTICE, "2026-04-20"),
                task("PSYCHOLOGICAL_SUPPORT", HEALTH, "2026-04-20"));
        assertThat(plan.view(Clerk.LI).jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十七条第一款");
        assertThat(TestBroker.await(claim.matter(), PlanOpened.class).lead()).isEqualTo(Clerk.HOUSING);
        assertThat(TestBroker.await(claim.matter(), PlanTaskSet.class, set -> set.task() == 2)
                        .organ())
                .isEqualTo(JUSTICE);
        assertThat(MEDIATOR.get(claim.path()).statusCode()).isEqualTo(200);
        assertThat(plan.view(SUPERVISOR_ABOVE).statusCode()).isEqualTo(200);
        assertThat(plan.view(Clerk.STRANGER).statusCode()).isEqualTo(404);

        assertThat(work(MEDIATOR).getList("items.plan")).contains(plan.id());
        assertThat(plan.act(Clerk.ZHAO, "/conclusion", conclusion("RESOLVED"))
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:xinfang:problem:plan-tasks-open");
        plan.done(Clerk.LI, "/tasks/1/taking-on", null);
        plan.done(Clerk.LI, "/tasks/1/report", Map.of("doneOn", "2026-04-01", "result", "街道、市政所到会，明确由市政所恢复。"));

        plan.done(MEDIATOR, "/tasks/2/taking-on", null);
        Map<String, String> agreed = Map.of("doneOn", "2026-04-01", "result", "双方达成调解协议。", "agreementOn", "2026-04-01");
        Response unasked = plan.act(MEDIATOR, "/tasks/2/report", agreed);
        assertThat(unasked.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:consent-missing");
        assertThat(unasked.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十三条");
        plan.done(MEDIATOR, "/tasks/2/consent", Map.of("given", true, "on", "2026-04-01"));
        assertThat(plan.act(COUNSELLOR, "/tasks/2/report", agreed).statusCode()).isEqualTo(404);
        Response reported = plan.done(MEDIATOR, "/tasks/2/report", agreed);
        assertThat(reported.jsonPath().getString("tasks[1].confirmation.by")).isEqualTo("2026-05-01");
        assertThat(reported.jsonPath().getString("tasks[1].confirmation.article"))
                .isEqualTo("《人民调解法》第三十三条第一款");

        plan.done(COUNSELLOR, "/tasks/3/taking-on", null);
        plan.done(COUNSELLOR, "/tasks/3/consent", Map.of("given", false, "on", "2026-04-01"));
        PlanTaskChanged declined = TestBroker.await(
                claim.matter(),
                PlanTaskChanged.class,
                changed -> changed.state().equals("DECLINED_BY_PETITIONER"));
        assertThat(declined.consentedOn()).isNull();

        assertThat(plan.act(MEDIATOR, "/conclusion", conclusion("RESOLVED")).statusCode())
                .isEqualTo(403);
        Response concluded = plan.done(Clerk.ZHAO, "/conclusion", conclusion("PARTLY_RESOLVED"));
        assertThat(concluded.jsonPath().getString("outcomeName")).isEqualTo("部分化解");
        assertThat(concluded.jsonPath().getList("allowedActions")).isEmpty();
        assertThat(TestBroker.await(claim.matter(), PlanConcluded.class).outcome())
                .isEqualTo("PARTLY_RESOLVED");
        assertThat(claim.view().getString("state")).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("心理疏导的记录只供责任单位查阅，牵头单位、事件、审计都不可见")
    void whatIsSaidInSupportStaysWithItsOrgan() {
        Claim claim = accepted();
        Plan plan = Plan.opened(claim, task("PSYCHOLOGICAL_SUPPORT", HEALTH, "2026-04-20"));
        String notes = plan.path() + "/tasks/1/notes";
        Map<String, String> note = Map.of("text", "失眠三月，谈到院墙时落泪。");
        plan.done(COUNSELLOR, "/tasks/1/taking-on", null);
        assertThat(COUNSELLOR.request().body(note).post(notes).jsonPath().getString("type"))
                .isEqualTo("urn:xinfang:problem:consent-missing");
        plan.done(COUNSELLOR, "/tasks/1/consent", Map.of("given", true, "on", "2026-04-01"));
        assertThat(COUNSELLOR.request().body(note).post(notes).statusCode()).isEqualTo(200);
        assertThat(plan.act(COUNSELLOR, "/tasks/1/report", Map.of("doneOn", "2026-04-01", "result", "失眠三月。"))
                        .jsonPath()
                        .getString("field"))
                .isEqualTo("result");
        Response reported = plan.done(COUNSELLOR, "/tasks/1/report", Map.of("doneOn", "2026-04-01"));
        assertThat(reported.jsonPath().getString("tasks[0].state")).isEqualTo("REPORTED");

        assertThat(COUNSELLOR.get(notes).jsonPath().getList("text")).isEqualTo(List.of("失眠三月，谈到院墙时落泪。"));
        for (Clerk other : List.of(Clerk.LI, MEDIATOR, Clerk.STRANGER)) {
            assertThat(other.get(notes).statusCode()).isEqualTo(404);
        }
        assertThat(plan.view(Clerk.LI).asString()).doesNotContain("失眠");
        for (String table : List.of("outbox_event", "audit_record")) {
            assertThat(database.column("SELECT 1 FROM " + table + " t WHERE t::text LIKE '%失眠%'"))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("第三十四条：任务的完成期限不得晚于正在计算的办理期限")
    void noTaskLastsLongerThanTheLimitOfTheClaim() {
        Claim claim = accepted();
        UUID limit = limitRuns(claim, "2026-05-31");
        Response late = Plan.open(claim, task("HELP", JUSTICE, "2026-06-01"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.jsonPath().getString("field")).isEqualTo("tasks[0].dueBy");
        assertThat(late.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十四条");
        assertThat(late.jsonPath().getString("detail")).contains("2026-05-31");
        assertThat(Plan.open(claim, task("HELP", JUSTICE, "2026-03-31")).statusCode())
                .isEqualTo(422);
        Plan plan = Plan.opened(claim, task("HELP", JUSTICE, "2026-05-31"));
        assertThat(Plan.open(claim, task("HELP", JUSTICE, "2026-05-31"))
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:xinfang:problem:plan-open-already");

        assertThat(plan.act(MEDIATOR, "/tasks", task("HELP", HEALTH, "2026-05-20"))
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:xinfang:problem:not-the-lead");
        plan.done(Clerk.LI, "/tasks", task("HELP", HEALTH, "2026-05-20"));
        plan.done(MEDIATOR, "/tasks/1/refusal", Map.of("reason", "不属于本单位职责。"));
        plan.done(Clerk.LI, "/tasks/2/withdrawal", Map.of("reason", "信访人已享受低保。"));
        assertThat(plan.view(Clerk.LI).jsonPath().getList("tasks.state")).isEqualTo(List.of("DECLINED", "WITHDRAWN"));

        TestBroker.given(
                claim.matter(),
                new TimeLimitMet(
                        claim.matter(),
                        1,
                        limit,
                        "TL-05",
                        Clerk.HOUSING,
                        LocalDate.of(2026, 5, 31),
                        LocalDate.of(2026, 4, 1),
                        false));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                database.column("SELECT 1 FROM claim_limit WHERE time_limit = '" + limit + "'"))
                        .isEmpty());
        plan.done(Clerk.LI, "/tasks", task("HELP", HEALTH, "2026-06-30"));
    }

    @Test
    @DisplayName("机构名录中没有的单位、检举控告、建议意见、未受理的诉求，不能制定方案；制定人不得作出结论")
    void whatIsNotPlanned() {
        Claim claim = accepted();
        Response unknown = Plan.open(claim, task("HELP", new OrganRef("140105-NOBODY", "无"), "2026-04-20"));
        assertThat(unknown.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:unknown-task-organ");
        assertThat(unknown.jsonPath().getString("field")).isEqualTo("tasks[0].organ");
        assertThat(Plan.open(claim).jsonPath().getString("field")).isEqualTo("tasks");
        Claim fresh = Claim.takenUp("PETITION");
        assertThat(Plan.open(fresh, task("HELP", JUSTICE, "2026-04-20"))
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:xinfang:problem:case-not-under-way");
        Claim suggestion = Claim.takenUp("STUDY");
        assertThat(Plan.open(suggestion, task("HELP", JUSTICE, "2026-04-20"))
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:xinfang:problem:plan-without-dispute");
        Response own = Clerk.WANG_WITH_BOTH_OFFICES
                .request()
                .header("If-Match", claim.currentTag())
                .body(Map.of("aim", "恢复院墙。", "tasks", List.of(task("HELP", JUSTICE, "2026-04-20"))))
                .post(claim.path() + "/first-handling/plan");
        Plan plan = new Plan(own.jsonPath().getString("id"));
        plan.done(Clerk.LI, "/tasks/1/withdrawal", Map.of("reason", "另行安排。"));
        assertThat(plan.act(Clerk.WANG_WITH_BOTH_OFFICES, "/conclusion", conclusion("RESOLVED"))
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:xinfang:problem:own-plan");
    }

    @Test
    @DisplayName("诉求办结的，未终结的任务随之终结；结论仍可作出")
    void openTasksFallAwayWithTheClaim() {
        Claim claim = accepted();
        Plan plan =
                Plan.opened(claim, task("MEDIATION", Clerk.HOUSING, "2026-04-20"), task("HELP", JUSTICE, "2026-04-20"));
        plan.done(Clerk.LI, "/tasks/1/taking-on", null);
        plan.done(Clerk.LI, "/tasks/1/consent", Map.of("given", true, "on", "2026-04-01"));
        Response early = plan.act(Clerk.LI, "/tasks/1/report", Map.of("doneOn", "2026-04-01", "result", "调解成功。"));
        assertThat(early.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:procedure-not-ended");
        Clerk.LI.post("/mediation", claim, MediationIT.TALKS);
        TestClock.set("2026-04-10T09:00+08:00");
        assertThat(Clerk.ZHAO
                        .post("/mediation/agreement", claim, MediationIT.AGREEMENT)
                        .statusCode())
                .isEqualTo(200);
        assertThat(TestBroker.await(
                                claim.matter(),
                                PlanTaskChanged.class,
                                changed -> changed.state().equals("FALLEN_AWAY"))
                        .task())
                .isEqualTo(2);
        var shown = plan.view(Clerk.LI).jsonPath();
        assertThat(shown.getList("tasks.state")).isEqualTo(List.of("REPORTED", "FALLEN_AWAY"));
        assertThat(shown.getString("tasks[0].words")).isEqualTo("确认协议");
        assertThat(work(MEDIATOR).getList("items.plan")).doesNotContain(plan.id());
        assertThat(plan.act(Clerk.LI, "/tasks", task("HELP", HEALTH, "2026-04-20"))
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:xinfang:problem:case-not-under-way");
        plan.done(Clerk.ZHAO, "/conclusion", conclusion("RESOLVED"));
    }

    private static Claim accepted() {
        Claim claim = Claim.takenUp("PETITION");
        TestClock.set("2026-04-01T09:00+08:00");
        assertThat(Clerk.LI.post("/acceptance", claim).statusCode()).isEqualTo(200);
        return claim;
    }

    private UUID limitRuns(Claim claim, String legalDue) {
        UUID limit = UUID.randomUUID();
        LocalDate due = LocalDate.parse(legalDue);
        TestBroker.given(
                claim.matter(),
                new TimeLimitStarted(
                        claim.matter(),
                        1,
                        limit,
                        "TL-05",
                        "办理期限",
                        "2026.1",
                        "《信访工作条例》第三十四条",
                        Clerk.HOUSING,
                        LocalDate.of(2026, 4, 1),
                        due,
                        due,
                        false));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                database.column("SELECT 1 FROM claim_limit WHERE time_limit = '" + limit + "'"))
                        .isNotEmpty());
        return limit;
    }

    private static JsonPath work(Clerk clerk) {
        return clerk.get("/api/v1/handling/plan-tasks?size=200").jsonPath();
    }

    private static Map<String, Object> task(String measure, OrganRef organ, String dueBy) {
        return Map.of("measure", measure, "organ", organ.code(), "duty", "协助恢复院墙。", "dueBy", dueBy);
    }

    private static Map<String, Object> conclusion(String outcome) {
        return Map.of("outcome", outcome, "summary", "院墙恢复事项已明确。");
    }

    /** A plan at the desks of its organs. */
    private record Plan(String id) {

        @SafeVarargs
        static Response open(Claim claim, Map<String, Object>... tasks) {
            return Clerk.LI.post("/first-handling/plan", claim, Map.of("aim", "恢复院墙，息诉罢访。", "tasks", List.of(tasks)));
        }

        @SafeVarargs
        static Plan opened(Claim claim, Map<String, Object>... tasks) {
            Response opened = open(claim, tasks);
            assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(200);
            return new Plan(opened.jsonPath().getString("id"));
        }

        String path() {
            return "/api/v1/handling/plans/" + id;
        }

        Response view(Clerk clerk) {
            return clerk.get(path());
        }

        /** Sends a command with the version that the plan has now. */
        Response act(Clerk clerk, String step, @Nullable Object body) {
            var request = clerk.request().header("If-Match", view(Clerk.LI).header("ETag"));
            return (body == null ? request : request.body(body)).post(path() + step);
        }

        Response done(Clerk clerk, String step, @Nullable Object body) {
            Response answer = act(clerk, step, body);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            return answer;
        }
    }
}
