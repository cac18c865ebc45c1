package org.xinfang.routing.flow;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.routing.ClassificationSuggested;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.contracts.routing.MatterDiverted;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.NonAcceptanceDecided;
import org.xinfang.contracts.routing.ReferralReceived;
import org.xinfang.contracts.routing.ReferralTakenUp;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("分流：从甄别建议到责任单位承接")
class RoutingFlowIT {

    @BeforeEach
    void monday() {
        TestClock.set("2026-03-02T10:00:00+08:00");
    }

    @Test
    @DisplayName("登记后给出甄别建议、理由和去向")
    void aRegisteredMatterGetsASuggestionWithItsReasons() {
        GivenMatter matter = GivenMatter.acceptance("C01");

        ClassificationSuggested suggested = TestBroker.await(matter.id(), ClassificationSuggested.class);
        assertEquals("SUGGESTION", suggested.claims().getFirst().category());
        matter.seenBy(matter.clerk())
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("stage", equalTo("SUGGESTED"))
                .body("claims[0].claimKind", equalTo("S1"))
                .body("claims[0].suggestion.reasons.rule", hasItem("明确提出建议"))
                .body("claims[0].suggestion.reasons.words", hasItem("建议"))
                .body("claims[0].suggestion.confidence", greaterThan(0.5f))
                .body("claims[0].route.row", equalTo("S1"))
                .body("claims[0].route.organ.code", equalTo("140105-TRANSPORT"))
                .body("claims[0].route.document", equalTo("DOC-04"))
                .body("allowedActions", contains("classification"))
                .body("claims[0].allowedActions", empty());
    }

    @Test
    @DisplayName("第二十二条、第二十三条：分类、转送、签收、承接")
    void aClaimGoesAllTheWayToTheOrganInCharge() {
        GivenMatter matter = GivenMatter.acceptance("C03").confirmed();
        MatterClassified classified = TestBroker.await(matter.id(), MatterClassified.class);
        assertEquals("E1", classified.claims().getFirst().claimKind());

        String referral = matter.referred(1, "140106-HUMAN-RESOURCES");
        MatterReferred referred = TestBroker.await(matter.id(), MatterReferred.class);
        assertEquals("太原市迎泽区人力资源和社会保障局", referred.to().name());
        assertEquals("DUTY", referred.procedure());
        assertEquals(LocalDate.of(2026, 3, 2), referred.referredOn());
        assertTrue(referred.dispatchComplete());

        TestClock.set("2026-03-03T09:00:00+08:00");
        var officer = GivenMatter.officer("140106-HUMAN-RESOURCES");
        matter.step(officer, referral, "receipt").then().statusCode(200).body("state", equalTo("RECEIVED"));
        ReferralReceived received = TestBroker.await(matter.id(), ReferralReceived.class);
        assertEquals(LocalDate.of(2026, 3, 3), received.receivedOn());
        assertTrue(received.petitionerKnown());

        matter.step(GivenMatter.officer("140106-HUMAN-RESOURCES"), referral, "take-up")
                .then()
                .statusCode(200)
                .body("state", equalTo("TAKEN_UP"))
                .body("allowedActions", empty());
        ReferralTakenUp takenUp = TestBroker.await(matter.id(), ReferralTakenUp.class);
        assertEquals("DUTY", takenUp.procedure());
        assertTrue(takenUp.claimText().contains("盛禾服装厂"));
        assertNull(takenUp.reportDue());
    }

    @Test
    @DisplayName("第二十二条第一款第三项：交办指定反馈期限，债务人乡镇不得自办")
    void aTownshipsDebtIsAssignedToItsCountyGovernmentWithADate() {
        GivenMatter matter = GivenMatter.acceptance("C10").confirmed();

        matter.post(
                        matter.clerk(),
                        "referrals",
                        Map.of(
                                "claim",
                                1,
                                "way",
                                "ASSIGNMENT",
                                "to",
                                "140521100-GOVERNMENT",
                                "reportDue",
                                "2026-05-01"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:respondent-may-not-handle"))
                .body("article", equalTo("《信访工作条例》第五条第三款"));
        matter.post(matter.clerk(), "referrals", Map.of("claim", 1, "way", "ASSIGNMENT", "to", "140521-GOVERNMENT"))
                .then()
                .statusCode(422)
                .body("field", equalTo("reportDue"));
        matter.post(
                        matter.clerk(),
                        "referrals",
                        Map.of("claim", 1, "way", "ASSIGNMENT", "to", "140521-GOVERNMENT", "reportDue", "2026-05-01"))
                .then()
                .statusCode(201);

        MatterAssigned assigned = TestBroker.await(matter.id(), MatterAssigned.class);
        assertEquals("沁水县人民政府", assigned.to().name());
        assertEquals(LocalDate.of(2026, 5, 1), assigned.reportDue());
    }

    @Test
    @DisplayName("第三十一条第二项：劳动争议导入仲裁，提示一年时效")
    void aLabourDisputeIsLedToArbitrationWithItsLimit() {
        GivenMatter matter = GivenMatter.acceptance("C04").confirmed();
        matter.seenBy(matter.clerk())
                .body("claims[0].allowedActions", contains("diversions", "lead-officials"))
                .body("claims[0].route.limitFrom", equalTo("2025-07-10"))
                .body("claims[0].route.limitEnds", equalTo("2026-07-10"));

        matter.post(matter.clerk(), "diversions", Map.of("claim", 1, "knownSince", "2025-07-10"))
                .then()
                .statusCode(201)
                .body("stage", equalTo("DISPATCHED"));

        MatterDiverted diverted = TestBroker.await(matter.id(), MatterDiverted.class);
        assertEquals("劳动人事争议仲裁", diverted.procedureName());
        assertEquals("太原市劳动人事争议仲裁委员会", diverted.leadTo());
        assertEquals(LocalDate.of(2026, 7, 10), diverted.limitEnds());
        assertTrue(diverted.dispatchComplete());
    }

    @Test
    @DisplayName("第十九条第三款：同一事项正在办理又向上级提出的不予受理，告知承办机关")
    void theSameMatterBroughtToASuperiorIsNotAcceptedAgain() {
        GivenMatter first = GivenMatter.acceptance("C06").confirmed();
        first.referred(1, "140106001-GOVERNMENT");
        GivenMatter again = GivenMatter.acceptance("C21");

        again.seenBy(again.clerk())
                .body("flags", hasItem("REPEAT"))
                .body("earlier.organInCharge.code", equalTo("140106001-GOVERNMENT"))
                .body("earlier.article", equalTo("19(3)"));
        again.confirmed();
        again.seenBy(again.clerk()).body("claims[0].allowedActions", hasItem("non-acceptances"));
        again.post(again.clerk(), "non-acceptances", Map.of("claim", 1, "organInCharge", "140106001-GOVERNMENT"))
                .then()
                .statusCode(201);

        NonAcceptanceDecided decided = TestBroker.await(again.id(), NonAcceptanceDecided.class);
        assertTrue(decided.whereToGo().contains("太原市迎泽区人民政府柳巷街道办事处"));
        assertEquals("19(3)", decided.articles().getFirst());
    }

    @Test
    @DisplayName("部门直接收件：自行办理")
    void anOrganThatReceivedDirectlyKeepsWhatIsItsOwn() {
        GivenMatter matter = GivenMatter.acceptance("C18").confirmed();

        matter.refer(1, "140106-URBAN-MANAGEMENT")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:not-a-petition-department"));
        matter.refer(1, "140106-HOUSING").then().statusCode(201);
        assertEquals(
                "140106-HOUSING",
                TestBroker.await(matter.id(), MatterReferred.class).to().code());
    }

    @Test
    @DisplayName("待办按机关列出，不含内容")
    void theWorkListNamesWhatWaitsForTheOrgan() {
        GivenMatter matter = GivenMatter.acceptance("C12");
        String id = matter.id().toString();
        tasks(matter, "CLASSIFY").body("items.matter", hasItem(id)).body(not(containsString("退役軍人")));
        matter.confirmed();
        tasks(matter, "DISPATCH").body("items.matter", hasItem(id));
        String referral = matter.referred(1, "140900-VETERANS");
        tasks(matter, "DISPATCH").body("items.matter", not(hasItem(id)));

        var officer = GivenMatter.officer("140900-VETERANS");
        officer.get("/api/v1/routing/tasks?size=200")
                .then()
                .body("items.referral", hasItem(referral))
                .body("items.task", hasItems("RECEIVE"));
        matter.step(GivenMatter.officer("140900-VETERANS"), referral, "receipt")
                .then()
                .statusCode(200);
        GivenMatter.officer("140900-VETERANS")
                .get("/api/v1/routing/tasks?task=TAKE_UP&size=200")
                .then()
                .body("items.find { it.referral == '" + referral + "' }.since", notNullValue());
    }

    @Test
    @DisplayName("签收机关只见转给它的诉求")
    void theReceivingOrganSeesItsClaimOnly() {
        GivenMatter matter = GivenMatter.acceptance("C07").confirmed();
        matter.referred(1, "140200-URBAN-MANAGEMENT");

        matter.seenBy(GivenMatter.officer("140200-URBAN-MANAGEMENT"))
                .statusCode(200)
                .body("claims.size()", equalTo(1))
                .body("claims[0].text", equalTo("小区垃圾桶太少，建议增加。"))
                .body("claims[0].suggestion", nullValue())
                .body("claims[0].referrals[0].allowedActions", contains("receipt"))
                .body("flags", empty());
        MatterReferred referred = TestBroker.await(matter.id(), MatterReferred.class);
        assertFalse(referred.dispatchComplete());
    }

    private static io.restassured.response.ValidatableResponse tasks(GivenMatter matter, String task) {
        return matter.clerk()
                .get("/api/v1/routing/tasks?size=200&task=" + task)
                .then()
                .statusCode(200);
    }
}
