package org.xinfang.routing.flow;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.routing.lead.LeadCaseConcluded;
import org.xinfang.contracts.routing.lead.LeadStepRecorded;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("领导包案：包案情况、化解、台账和统计（第十八条第二款）")
class LeadCaseIT {
    private static final String REGISTER = "/api/v1/routing/lead-cases";
    private static final String HOUSING = "140105-HOUSING";
    private static final String GOVERNMENT = "140105-GOVERNMENT";

    @BeforeEach
    void monday() {
        TestClock.set("2026-03-02T10:00:00+08:00");
    }

    @Test
    @DisplayName("第十八条第二款：接访、下访、协调会逐次登记，化解后结束；化解不是办结")
    void whatTheOfficialDoesIsRecordedUntilTheDisputeIsSettled() {
        Led led = Led.by("郝区长");
        led.show(led.keeper())
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("round", equalTo(1))
                .body("steps", empty())
                .body("allowedActions", contains("steps", "result", "lead-officials"));

        TestClock.set("2026-03-20T10:00:00+08:00");
        led.record(step("RECEPTION", "2026-03-18", 2, Map.of("action", "召集住建、城管部门协调。", "by", "2026-03-30")))
                .then()
                .statusCode(201)
                .body("meetings", equalTo(1))
                .body("steps[0].official", equalTo("郝区长"))
                .body("steps[0].next.by", equalTo("2026-03-30"));
        led.record(step("COORDINATION", "2026-03-20", 0, null))
                .then()
                .statusCode(201)
                .body("steps", hasSize(2))
                .body("meetings", equalTo(1));
        led.end("RESOLVED", "围墙已经恢复，信访人现场签字确认。")
                .then()
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("result.on", equalTo("2026-03-20"))
                .body("allowedActions", contains("lead-officials"));
        led.record(step("CALL", "2026-03-20", 1, null))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:lead-case-ended"));

        LeadStepRecorded told = TestBroker.await(led.matter().id(), LeadStepRecorded.class, event -> event.step() == 1);
        assertEquals("RECEPTION", told.kind());
        assertEquals("召集住建、城管部门协调。", told.nextAction());
        LeadCaseConcluded concluded = TestBroker.await(led.matter().id(), LeadCaseConcluded.class);
        assertEquals("RESOLVED", concluded.resolution());
        assertEquals(1, concluded.meetings());
        led.matter()
                .seenBy(led.keeper())
                .body("claims[0].state", equalTo("OPEN"))
                .body("claims[0].leadOfficial", nullValue())
                .body("claims[0].allowedActions", hasItem("lead-officials"));
    }

    @Test
    @DisplayName("第十八条第二款：包案领导没有接访、下访的，不得登记为已化解")
    void nothingIsSettledOnPaper() {
        Led led = Led.by("连区长");
        led.record(step("READING", "2026-03-02", 0, null)).then().statusCode(201);
        led.record(step("COORDINATION", "2026-03-02", 3, null)).then().statusCode(201);

        led.end("RESOLVED", "已经协调解决。")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:petitioner-never-met"))
                .body("article", equalTo("《信访工作条例》第十八条第二款"));
        led.end("UNRESOLVED", "信访人要求超出政策规定，引导通过法定途径解决。").then().statusCode(200).body("state", equalTo("UNRESOLVED"));
    }

    @Test
    @DisplayName("包案情况的日期、人数、下一步期限写错的，不予登记并指明字段")
    void whatCannotBeRightIsNotRecorded() {
        Led led = Led.by("甄区长");
        refused(led.record(step("CALL", "2026-03-01", 1, null)), "lead-step-outside-case", "on");
        refused(led.record(step("CALL", "2026-03-03", 1, null)), "lead-step-outside-case", "on");
        refused(led.record(step("VISIT", "2026-03-02", 0, null)), "lead-step-met-nobody", "petitionersMet");
        refused(
                led.record(step("CALL", "2026-03-02", 1, Map.of("action", "回访", "by", "2026-03-01"))),
                "lead-next-step-behind",
                "next.by");
        led.keeper()
                .header("If-Match", led.etag())
                .body(Map.of("kind", "DINNER", "on", "2026-03-02", "findings", "沟通情况。"))
                .post(led.address() + "/steps")
                .then()
                .statusCode(400);
        led.keeper()
                .body(step("CALL", "2026-03-02", 1, null))
                .post(led.address() + "/steps")
                .then()
                .statusCode(428);
        String seen = led.etag();
        led.record(step("CALL", "2026-03-02", 1, null)).then().statusCode(201);
        led.keeper()
                .header("If-Match", seen)
                .body(step("CALL", "2026-03-02", 1, null))
                .post(led.address() + "/steps")
                .then()
                .statusCode(412);
        led.show(led.keeper()).body("steps", hasSize(1));
    }

    @Test
    @DisplayName("包案领导变更的，继续原包案；结果登记后重新包案的，另起一次")
    void aSuccessorGoesOnAndANewAppointmentBeginsAnew() {
        Led led = Led.by("常区长");
        led.record(step("VISIT", "2026-03-02", 1, null)).then().statusCode(201);
        led.appoint("焦区长").then().statusCode(200);
        led.record(step("CALL", "2026-03-02", 1, null))
                .then()
                .statusCode(201)
                .body("round", equalTo(1))
                .body("steps.official", contains("常区长", "焦区长"));
        led.end("RESOLVED", "信访人书面表示满意。").then().statusCode(200);

        led.appoint("常区长").then().statusCode(200);
        led.show(led.keeper())
                .body("round", equalTo(2))
                .body("state", equalTo("OPEN"))
                .body("steps", empty());
        led.matter().seenBy(led.keeper()).body("claims[0].leadOfficial.name", equalTo("常区长"));
    }

    @Test
    @DisplayName("包案情况只给登记的信访部门、上级信访部门、包案领导所在机关和承办单位看")
    void onlyThoseConcernedSeeIt() {
        Led led = Led.by("原区长");
        led.show(GivenMatter.officer("140100-PETITION")).statusCode(200).body("allowedActions", empty());
        led.show(GivenMatter.officer(GOVERNMENT)).statusCode(200);
        led.show(GivenMatter.officer("140106-PETITION")).statusCode(404);
        led.show(GivenMatter.officer(HOUSING)).statusCode(404);
        led.matter().received(HOUSING);
        led.show(GivenMatter.officer(HOUSING)).statusCode(200);

        GivenMatter.officer(GOVERNMENT, "dispatcher")
                .header("If-Match", led.etag())
                .body(step("CALL", "2026-03-02", 1, null))
                .post(led.address() + "/steps")
                .then()
                .statusCode(404);
        GivenMatter never = GivenMatter.promise();
        never.clerk().get(never.address() + "/lead-cases/1").then().statusCode(404);
    }

    @Test
    @DisplayName("第三十条第三款：重新认定为检举控告的，包案情况不再示人，也不再登记")
    void whatProvesToBeAnAccusationIsHiddenAndNotGoneOnWith() {
        Led led = Led.by("封区长");
        String seen = led.etag();
        led.matter()
                .post(
                        led.matter().clerk("cleared"),
                        "classification",
                        Map.of("claims", List.of(Map.of("claimKind", "A1"))))
                .then()
                .statusCode(200);

        led.show(GivenMatter.officer(GOVERNMENT)).statusCode(404);
        led.register("").body("items.official", empty());
        led.keeper()
                .header("If-Match", seen)
                .body(step("CALL", "2026-03-02", 1, null))
                .post(led.address() + "/steps")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:sealed-has-no-lead-official"));
    }

    @Test
    @DisplayName("台账按状态、包案领导、下一步期限查询，久未推动的在前")
    void theRegisterShowsWhatHasWaitedLongest() {
        Led moved = Led.by("台区长");
        Led silent = Led.by("台区长");
        Led ended = Led.by("台区长");
        ended.end("UNRESOLVED", "信访人撤回信访事项。").then().statusCode(200);
        TestClock.set("2026-03-09T10:00:00+08:00");
        moved.record(step("CALL", "2026-03-09", 1, Map.of("action", "现场查看", "by", "2026-03-12")))
                .then()
                .statusCode(201);

        moved.register("")
                .body("total", equalTo(3))
                .body(
                        "items.number",
                        contains(
                                silent.matter().number(),
                                moved.matter().number(),
                                ended.matter().number()))
                .body("items[1].nextAction", equalTo("现场查看"))
                .body("items[1].lastStepOn", equalTo("2026-03-09"));
        moved.register("&state=UNRESOLVED")
                .body("items.number", contains(ended.matter().number()));
        moved.register("&nextBy=2026-03-11").body("items", empty());
        moved.register("&nextBy=2026-03-12")
                .body("items.number", contains(moved.matter().number()));
        moved.register("&size=1&page=1")
                .body("items.number", contains(moved.matter().number()));
        GivenMatter.officer("140106-PETITION")
                .get(REGISTER + "?official=台区长")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    @DisplayName("包案件次、化解率、接访下访次数和人次按包案领导统计")
    void theFiguresTellWhatEachOfficialDid() {
        Led settled = Led.by("算区长");
        settled.record(step("RECEPTION", "2026-03-02", 3, null)).then().statusCode(201);
        settled.end("RESOLVED", "信访人书面表示满意。").then().statusCode(200);
        Led handedOn = Led.by("算区长");
        handedOn.record(step("VISIT", "2026-03-02", 1, null)).then().statusCode(201);
        handedOn.appoint("术区长").then().statusCode(200);
        Led open = Led.by("算区长");
        open.record(step("READING", "2026-03-02", 0, null)).then().statusCode(201);
        TestClock.set("2026-04-02T10:00:00+08:00");
        open.end("UNRESOLVED", "引导通过诉讼解决。").then().statusCode(200);

        figures(settled, "2026-03-01", "2026-03-31", "算区长")
                .body(of("算区长") + ".led", equalTo(2))
                .body(of("算区长") + ".resolved", equalTo(1))
                .body(of("算区长") + ".unresolved", equalTo(0))
                .body(of("算区长") + ".open", equalTo(1))
                .body(of("算区长") + ".resolutionRate", equalTo(0.5f))
                .body(of("算区长") + ".steps", equalTo(3))
                .body(of("算区长") + ".meetings", equalTo(2))
                .body(of("算区长") + ".petitionersMet", equalTo(4))
                .body(of("术区长") + ".led", equalTo(1))
                .body(of("术区长") + ".meetings", equalTo(0));
        figures(settled, "2026-04-01", "2026-04-30", "算区长")
                .body(of("算区长") + ".led", equalTo(1))
                .body(of("算区长") + ".unresolved", equalTo(1))
                .body(of("算区长") + ".resolutionRate", equalTo(0.0f));
        settled.keeper()
                .get(REGISTER + "/figures?from=2026-04-30&to=2026-04-01")
                .then()
                .statusCode(422)
                .body("field", equalTo("to"));
        settled.keeper()
                .get(REGISTER + "/figures?from=2026-04-30")
                .then()
                .statusCode(422)
                .body("violations.field", contains("to"));
    }

    private static ValidatableResponse figures(Led led, String from, String to, String official) {
        return led.keeper()
                .get(REGISTER + "/figures?from=" + from + "&to=" + to)
                .then()
                .statusCode(200)
                .body("official", hasItem(official));
    }

    private static String of(String official) {
        return "find { it.official == '" + official + "' }";
    }

    private static void refused(Response answer, String problem, String field) {
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:" + problem))
                .body("field", equalTo(field));
    }

    private static Map<String, Object> step(String kind, String on, int met, Map<String, Object> next) {
        Map<String, Object> step =
                new HashMap<>(Map.of("kind", kind, "on", on, "petitionersMet", met, "findings", "信访人要求恢复围墙。"));
        if (next != null) {
            step.put("next", next);
        }
        return step;
    }

    /** A claim that an official of the district's government answers for. */
    private record Led(GivenMatter matter, String official) {

        static Led by(String official) {
            Led led = new Led(GivenMatter.promise(), official);
            led.appoint(official).then().statusCode(200).body("name", equalTo(official));
            return led;
        }

        RequestSpecification keeper() {
            return matter.clerk();
        }

        Response appoint(String another) {
            return matter.post(
                    keeper(),
                    "lead-officials",
                    Map.of("claim", 1, "official", another, "organ", GOVERNMENT, "reason", "重复信访，需要统筹协调。"));
        }

        String address() {
            return matter.address() + "/lead-cases/1";
        }

        String etag() {
            return keeper().get(address()).then().statusCode(200).extract().header("ETag");
        }

        ValidatableResponse show(RequestSpecification viewer) {
            return viewer.get(address()).then();
        }

        Response record(Map<String, Object> step) {
            return keeper().header("If-Match", etag()).body(step).post(address() + "/steps");
        }

        Response end(String resolution, String account) {
            return keeper().header("If-Match", etag())
                    .body(Map.of("resolution", resolution, "account", account))
                    .post(address() + "/result");
        }

        ValidatableResponse register(String more) {
            return keeper().get(REGISTER + "?official=" + official + more)
                    .then()
                    .statusCode(200);
        }
    }
}
