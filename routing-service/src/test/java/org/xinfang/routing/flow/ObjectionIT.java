package org.xinfang.routing.flow;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.routing.ObjectionDecided;
import org.xinfang.contracts.routing.ReferralObjected;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("第二十三条第三款：异议")
class ObjectionIT {
    private static final String HOUSING = "140105-HOUSING";
    private static final String URBAN = "140105-URBAN-MANAGEMENT";

    @BeforeEach
    void beforeNationalDay() {
        TestClock.set("2026-09-28T10:00:00+08:00");
    }

    @Test
    @DisplayName("异议写明理由和有权处理的机关；转出机关同意的，诉求退回重新转送，不再转给原机关")
    void anAgreedObjectionBringsTheClaimBackToTheSendersDesk() {
        GivenMatter matter = GivenMatter.promise();
        String referral = matter.received(HOUSING);

        matter.objects(HOUSING, referral, URBAN)
                .then()
                .statusCode(200)
                .body("state", equalTo("OBJECTED"))
                .body("objection.proposed.code", equalTo(URBAN))
                .body("allowedActions", contains("objection/decision"));
        ReferralObjected objected = TestBroker.await(matter.id(), ReferralObjected.class);
        assertEquals(HOUSING, objected.organ().code());
        assertEquals("140105-PETITION", objected.to().code());
        assertEquals(LocalDate.of(2026, 9, 28), objected.objectedOn());
        tasks("140105-PETITION", "dispatcher", "DECIDE_OBJECTION").body("items.referral", hasItem(referral));

        matter.decides(referral, true).then().statusCode(200).body("state", equalTo("RETURNED"));
        ObjectionDecided decided = TestBroker.await(matter.id(), ObjectionDecided.class);
        assertTrue(decided.agreed());
        assertEquals(1, decided.returns());
        tasks("140105-PETITION", "dispatcher", "RETURNED").body("items.referral", hasItem(referral));
        matter.seenBy(matter.clerk())
                .body("stage", equalTo("CLASSIFIED"))
                .body("claims[0].state", equalTo("OPEN"))
                .body("claims[0].returns", equalTo(1))
                .body("claims[0].referrals[0].objection.agreed", equalTo(true))
                .body("claims[0].allowedActions", hasItems("referrals", "disputes"));

        matter.refer(1, HOUSING)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:returned-before"))
                .body("article", equalTo("《信访工作条例》第二十三条第三款"));
        matter.refer(1, URBAN).then().statusCode(201);
        tasks("140105-PETITION", "dispatcher", "RETURNED").body("items.referral", not(hasItem(referral)));
    }

    @Test
    @DisplayName("交还材料后，原机关不再看到诉求内容")
    void whatWasHandedBackIsNotShownAnyMore() {
        GivenMatter matter = GivenMatter.promise();
        String referral = matter.received(HOUSING);
        matter.seenBy(GivenMatter.officer(HOUSING)).body("claims[0].text", containsString("围墙"));
        matter.objects(HOUSING, referral, URBAN);
        matter.decides(referral, true).then().statusCode(200);

        matter.seenBy(GivenMatter.officer(HOUSING))
                .statusCode(200)
                .body("claims[0].text", nullValue())
                .body("claims[0].referrals[0].state", equalTo("RETURNED"));
    }

    @Test
    @DisplayName("转出机关不同意的说明理由，原机关继续办理，不得再次异议")
    void aRejectedObjectionLeavesTheClaimWithTheOrgan() {
        GivenMatter matter = GivenMatter.promise();
        String referral = matter.received(HOUSING);
        matter.objects(HOUSING, referral, URBAN).then().statusCode(200);
        matter.step(GivenMatter.officer(HOUSING), referral, "take-up")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:referral-state"));

        matter.decides(referral, false)
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("allowedActions", contains("take-up", "dispute"));
        assertFalse(TestBroker.await(matter.id(), ObjectionDecided.class).agreed());
        matter.objects(HOUSING, referral, URBAN)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:objected-before"));
        matter.decides(referral, true).then().statusCode(409);
        matter.step(GivenMatter.officer(HOUSING), referral, "take-up").then().statusCode(200);
        matter.objects(HOUSING, referral, URBAN)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:referral-state"))
                .body("allowedActions", empty());
    }

    @Test
    @DisplayName("五个工作日由时限服务计算：国庆前签收，10月10日（调休上班）届满；届满后不得提出异议")
    void afterTheLastDayThatDeadlineServiceToldNoObjectionIsPossible() {
        GivenMatter matter = GivenMatter.promise();
        String referral = matter.received(HOUSING);
        matter.objectionLimit(HOUSING, "2026-09-28", "2026-10-10");
        awaitLastDay(matter, "2026-10-10");
        matter.seenBy(GivenMatter.officer(HOUSING))
                .body("claims[0].referrals[0].allowedActions", contains("take-up", "objection"));

        matter.objectionLimitMoved(HOUSING, "2026-10-10", "2026-10-12");
        awaitLastDay(matter, "2026-10-12");
        matter.objectionLimitMoved(HOUSING, "2026-10-12", "2026-10-10");
        awaitLastDay(matter, "2026-10-10");

        TestClock.set("2026-10-11T00:00:00+08:00");
        matter.seenBy(GivenMatter.officer(HOUSING)).body("claims[0].referrals[0].allowedActions", contains("take-up"));
        matter.objects(HOUSING, referral, URBAN)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:objection-after-limit"))
                .body("article", equalTo("《信访工作条例》第二十三条第三款"))
                .body("detail", containsString("2026-10-10"));
        TestClock.set("2026-10-10T23:59:59+08:00");
        matter.objects(HOUSING, referral, URBAN).then().statusCode(200);
    }

    @Test
    @DisplayName("B111：其他机关的人员不能替接收机关提出异议，也不能替转出机关决定")
    void onlyTheReceiverObjectsAndOnlyTheSenderDecides() {
        GivenMatter matter = GivenMatter.promise();
        String referral = matter.received(HOUSING);

        matter.objects(URBAN, referral, HOUSING).then().statusCode(404);
        matter.clerk()
                .body(Map.of("reasons", "不属于本单位职权范围，请予核实。"))
                .post(matter.address() + "/referrals/" + referral + "/objection")
                .then()
                .statusCode(403);
        matter.objects(HOUSING, referral, URBAN).then().statusCode(200);
        String etag = matter.etag();
        GivenMatter.officer("140106-PETITION", "dispatcher")
                .header("If-Match", etag)
                .body(Map.of("agreed", true, "reasons", "异议成立。"))
                .post(matter.address() + "/referrals/" + referral + "/objection/decision")
                .then()
                .statusCode(404);
        matter.clerk()
                .body(Map.of("agreed", true, "reasons", "异议成立。"))
                .post(matter.address() + "/referrals/" + referral + "/objection/decision")
                .then()
                .statusCode(428);
    }

    @Test
    void anObjectionSaysWhyAndNamesAnOrganThatExists() {
        GivenMatter matter = GivenMatter.promise();
        String referral = matter.received(HOUSING);

        matter.objects(HOUSING, referral, "140105-NOWHERE")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:unknown-organ"))
                .body("field", equalTo("proposed"));
        matter.objects(HOUSING, referral, HOUSING)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:proposes-itself"));
        GivenMatter.officer(HOUSING)
                .body(Map.of("reasons", "不归我管"))
                .post(matter.address() + "/referrals/" + referral + "/objection")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("reasons"));
    }

    @Test
    @DisplayName("待办计数")
    void theCountsFollowTheWorkList() {
        GivenMatter matter = GivenMatter.promise();
        String referral = matter.received("140105-VETERANS");
        matter.objects("140105-VETERANS", referral, URBAN).then().statusCode(200);

        GivenMatter.officer("140105-PETITION", "dispatcher")
                .get("/api/v1/routing/tasks/counts")
                .then()
                .statusCode(200)
                .body("task", hasItem("DECIDE_OBJECTION"));
    }

    private static void awaitLastDay(GivenMatter matter, String lastDay) {
        Awaitility.await()
                .untilAsserted(() -> matter.seenBy(GivenMatter.officer(HOUSING))
                        .body("claims[0].referrals[0].objectionDue", equalTo(lastDay)));
    }

    private static io.restassured.response.ValidatableResponse tasks(String organ, String role, String task) {
        Response list = GivenMatter.officer(organ, role).get("/api/v1/routing/tasks?size=200&task=" + task);
        return list.then().statusCode(200);
    }
}
