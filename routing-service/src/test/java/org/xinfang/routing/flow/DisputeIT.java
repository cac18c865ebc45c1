package org.xinfang.routing.flow;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.DisputeDecided;
import org.xinfang.contracts.routing.DisputeRaised;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("第二十四条第一款：受理争议")
class DisputeIT {
    private static final String HOUSING = "140105-HOUSING";
    private static final String URBAN = "140105-URBAN-MANAGEMENT";
    private static final String WATER = "140105-WATER";
    private static final String GOVERNMENT = "140105-GOVERNMENT";

    @BeforeEach
    void monday() {
        TestClock.set("2026-03-02T10:00:00+08:00");
    }

    @Test
    @DisplayName("两次退回后自动提请共同的上一级决定；指定后只能转送指定的机关，且不得再异议")
    void aClaimThatIsReturnedTwiceGoesUpAndTheDesignationBinds() {
        GivenMatter matter = GivenMatter.promise();
        matter.returned(HOUSING, URBAN);
        matter.returned(URBAN, HOUSING);

        DisputeRaised raised = TestBroker.await(matter.id(), DisputeRaised.class);
        assertEquals(GOVERNMENT, raised.decider().code());
        assertEquals("COMMON_SUPERIOR", raised.basis());
        assertEquals(
                List.of(HOUSING, URBAN),
                raised.organs().stream().map(OrganRef::code).toList());
        matter.seenBy(matter.clerk())
                .body("claims[0].state", equalTo("DISPUTED"))
                .body("claims[0].returns", equalTo(2))
                .body("claims[0].dispute.decider.code", equalTo(GOVERNMENT));
        matter.refer(1, WATER)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:claim-in-dispute"))
                .body("article", equalTo("《信访工作条例》第二十四条第一款"));
        String dispute = raised.dispute().toString();
        decidersTasks().body("items.dispute", hasItem(dispute));
        matter.seenBy(decider()).statusCode(200).body("claims[0].text", containsString("围墙"));

        decide(matter, dispute, HOUSING).then().statusCode(200).body("organInCharge.code", equalTo(HOUSING));
        DisputeDecided decided = TestBroker.await(matter.id(), DisputeDecided.class);
        assertEquals(HOUSING, decided.organInCharge().code());
        assertNull(decided.confirmed());
        decidersTasks().body("items.dispute", not(hasItem(dispute)));

        matter.refer(1, WATER)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:other-organ-designated"));
        String referral = matter.received(HOUSING);
        matter.objects(HOUSING, referral, URBAN)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:organ-designated"))
                .body("article", equalTo("《信访工作条例》第二十四条第一款"));
        matter.step(GivenMatter.officer(HOUSING), referral, "take-up").then().statusCode(200);
    }

    @Test
    @DisplayName("异议被驳回的机关提请决定；决定仍由其办理的，恢复签收状态")
    void anOrganContestsARejectionAndIsConfirmed() {
        GivenMatter matter = GivenMatter.promise();
        String referral = matter.received(HOUSING);
        matter.objects(HOUSING, referral, URBAN).then().statusCode(200);
        matter.decides(referral, false).then().statusCode(200);

        contest(matter, GivenMatter.officer(URBAN), referral).then().statusCode(404);
        String dispute = contest(matter, GivenMatter.officer(HOUSING), referral)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        matter.step(GivenMatter.officer(HOUSING), referral, "take-up").then().statusCode(409);

        decide(matter, dispute, HOUSING).then().statusCode(200);
        assertEquals(
                referral,
                String.valueOf(
                        TestBroker.await(matter.id(), DisputeDecided.class).confirmed()));
        matter.seenBy(matter.clerk())
                .body("claims[0].state", equalTo("REFERRED"))
                .body("claims[0].referrals[0].state", equalTo("RECEIVED"))
                .body("claims[0].referrals[0].designated", equalTo(true));
        matter.step(GivenMatter.officer(HOUSING), referral, "take-up").then().statusCode(200);
    }

    @Test
    @DisplayName("转出机关对异议不能确定的提请决定；指定其他机关的，原转送退回")
    void theSenderSendsUpAnObjectionItCannotDecide() {
        GivenMatter matter = GivenMatter.promise();
        String referral = matter.received(HOUSING);
        raise(matter).then().statusCode(409).body("type", equalTo("urn:xinfang:problem:referral-state"));
        matter.objects(HOUSING, referral, URBAN).then().statusCode(200);
        String dispute = raise(matter).then().statusCode(201).extract().path("id");
        raise(matter).then().statusCode(409);

        decide(matter, dispute, URBAN).then().statusCode(200);
        assertEquals(
                referral,
                String.valueOf(
                        TestBroker.await(matter.id(), DisputeDecided.class).returned()));
        matter.refer(1, URBAN).then().statusCode(201);
    }

    @Test
    @DisplayName("没有共同的上一级的，由共同的信访工作联席会议协调")
    void withoutACommonSuperiorTheJointConferenceDecides() {
        GivenMatter matter = GivenMatter.promise();
        String referral = matter.received(HOUSING);
        matter.objects(HOUSING, referral, "140105-TAX").then().statusCode(200);

        raise(matter)
                .then()
                .statusCode(201)
                .body("basis", equalTo("JOINT_CONFERENCE"))
                .body("decider.code", equalTo("140105-JOINT-CONFERENCE"));
    }

    @Test
    @DisplayName("B111：只有决定机关能决定，只决定一次；不能指定信访部门和辖区外的机关")
    void onlyTheDeciderDecidesAndOnce() {
        GivenMatter matter = GivenMatter.promise();
        matter.returned(HOUSING, URBAN);
        String dispute = raise(matter).then().statusCode(201).extract().path("id");

        var other = GivenMatter.officer("140106-GOVERNMENT", "approver");
        other.get(place(matter, dispute)).then().statusCode(404);
        matter.seenBy(GivenMatter.officer("140106-GOVERNMENT", "approver")).statusCode(404);
        matter.clerk("approver")
                .header("If-Match", etag(matter, dispute))
                .body(decision(URBAN))
                .post(place(matter, dispute) + "/decision")
                .then()
                .statusCode(404);
        decide(matter, dispute, "140105-PETITION")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:no-handling-organ"));
        decide(matter, dispute, "140106-HOUSING")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:designated-out-of-reach"));
        String seen = etag(matter, dispute);
        decide(matter, dispute, URBAN).then().statusCode(200);
        decider()
                .header("If-Match", seen)
                .body(decision(HOUSING))
                .post(place(matter, dispute) + "/decision")
                .then()
                .statusCode(412);
        decide(matter, dispute, HOUSING)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:dispute-decided"));
    }

    private static Response raise(GivenMatter matter) {
        return matter.post(matter.clerk(), "disputes", Map.of("claim", 1, "reasons", "两个单位均认为不属于本单位职权范围。"));
    }

    private static Response contest(GivenMatter matter, RequestSpecification officer, String referral) {
        return officer.body(Map.of("reasons", "该路段已经移交城市管理部门。"))
                .post(matter.address() + "/referrals/" + referral + "/dispute");
    }

    private static Response decide(GivenMatter matter, String dispute, String organ) {
        return decider()
                .header("If-Match", etag(matter, dispute))
                .body(decision(organ))
                .post(place(matter, dispute) + "/decision");
    }

    private static Map<String, String> decision(String organ) {
        return Map.of("organInCharge", organ, "reasons", "依照权责清单指定。");
    }

    private static String etag(GivenMatter matter, String dispute) {
        return decider()
                .get(place(matter, dispute))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static RequestSpecification decider() {
        return GivenMatter.officer(GOVERNMENT, "approver");
    }

    private static io.restassured.response.ValidatableResponse decidersTasks() {
        return decider().get("/api/v1/routing/tasks?size=200").then().statusCode(200);
    }

    private static String place(GivenMatter matter, String dispute) {
        return matter.address() + "/disputes/" + dispute;
    }
}
