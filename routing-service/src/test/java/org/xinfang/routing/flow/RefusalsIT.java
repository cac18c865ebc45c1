package org.xinfang.routing.flow;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("分流：不予办理的情形与依据")
class RefusalsIT {

    @BeforeEach
    void monday() {
        TestClock.set("2026-03-02T10:00:00+08:00");
    }

    @Test
    void aChangeNeedsTheVersionSeenAndTheCurrentOne() {
        GivenMatter matter = GivenMatter.acceptance("C01");

        matter.clerk()
                .body(Map.of())
                .post(matter.address() + "/classification")
                .then()
                .statusCode(428);
        String stale = matter.etag();
        matter.confirmed();
        matter.clerk()
                .header("If-Match", stale)
                .body(Map.of("claim", 1, "way", "REFERRAL", "to", "140105-TRANSPORT"))
                .post(matter.address() + "/referrals")
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName("第二十二条：未经分类不得转送")
    void nothingLeavesBeforeItIsClassified() {
        GivenMatter matter = GivenMatter.acceptance("C01");

        matter.refer(1, "140105-TRANSPORT")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:not-classified"))
                .body("article", equalTo("《信访工作条例》第二十二条第一款"));
    }

    @Test
    @DisplayName("同一诉求不得重复转送")
    void aSecondReferralWhileOneIsOpenIsRefused() {
        GivenMatter matter = GivenMatter.acceptance("C01").confirmed();
        matter.referred(1, "140105-TRANSPORT");

        matter.refer(1, "140105-HOUSING")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:claim-has-left"));
        matter.post(matter.clerk(), "classification", Map.of()).then().statusCode(409);
        assertEquals(1, TestBroker.all(matter.id(), MatterReferred.class).size());
    }

    @Test
    void anUnknownOrganAndOneOutOfReachAreRefused() {
        GivenMatter matter = GivenMatter.acceptance("C01").confirmed();

        matter.refer(1, "140105-NOWHERE")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:unknown-organ"))
                .body("field", equalTo("to"));
        matter.refer(1, "140106-TRANSPORT")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:organ-out-of-reach"))
                .body("detail", containsString("迎泽区交通运输局"));
        matter.refer(1, "140105-PETITION")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:sent-to-itself"));
        matter.refer(2, "140105-TRANSPORT")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:no-such-claim"));
    }

    @Test
    @DisplayName("第三十一条：应当导入其他程序的不得转送，反之亦然")
    void theTableDecidesBetweenReferralAndDiversion() {
        GivenMatter dispute = GivenMatter.acceptance("C04").confirmed();
        dispute.refer(1, "140100-HUMAN-RESOURCES")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:led-elsewhere"));

        GivenMatter duty = GivenMatter.acceptance("C22").confirmed();
        duty.post(duty.clerk(), "diversions", Map.of("claim", 1))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:not-led-elsewhere"));
    }

    @Test
    @DisplayName("第十九条第三款：同级、下级之间不得以此不予受理")
    void onlyASuperiorRefusesBecauseAnotherHasItInHand() {
        GivenMatter matter = GivenMatter.acceptance("C01").confirmed();

        matter.post(matter.clerk(), "non-acceptances", Map.of("claim", 1, "organInCharge", "140100-TRANSPORT"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:not-a-superior"))
                .body("article", equalTo("《信访工作条例》第十九条第三款"));
    }

    @Test
    @DisplayName("第二十三条第三款：未签收不得承接，不得重复签收")
    void receiptComesOnceAndBeforeTakeUp() {
        GivenMatter matter = GivenMatter.acceptance("C01").confirmed();
        String referral = matter.referred(1, "140105-TRANSPORT");
        String organ = "140105-TRANSPORT";

        matter.step(GivenMatter.officer(organ), referral, "take-up")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:referral-state"))
                .body("allowedActions", contains("receipt"));
        matter.step(GivenMatter.officer(organ), referral, "receipt").then().statusCode(200);
        matter.step(GivenMatter.officer(organ), referral, "receipt").then().statusCode(409);
    }

    @Test
    @DisplayName("只有登记机关转出、只有接收机关签收；别县视同不存在")
    void otherOrgansCannotTouchIt() {
        GivenMatter matter = GivenMatter.acceptance("C01").confirmed();
        String etag = matter.etag();
        String referral = matter.referred(1, "140105-TRANSPORT");

        matter.seenBy(GivenMatter.officer("140106-PETITION", "dispatcher")).statusCode(404);
        GivenMatter.officer("140106-PETITION", "dispatcher")
                .header("If-Match", etag)
                .body(Map.of("claim", 1, "way", "REFERRAL", "to", "140106-TRANSPORT"))
                .post(matter.address() + "/referrals")
                .then()
                .statusCode(404);
        matter.step(GivenMatter.officer("140106-TRANSPORT"), referral, "receipt")
                .then()
                .statusCode(404);
        matter.step(matter.clerk(), referral, "receipt").then().statusCode(403);
        matter.seenBy(GivenMatter.officer("140100-PETITION")).statusCode(200);
    }

    @Test
    void aCorrectionNamesWhatIsWrongWithIt() {
        GivenMatter matter = GivenMatter.acceptance("C01");

        matter.post(matter.clerk(), "classification", Map.of("claims", List.of(Map.of("claimKind", "X9"))))
                .then()
                .statusCode(422)
                .body("field", equalTo("claims[0].claimKind"));
        matter.post(
                        matter.clerk(),
                        "classification",
                        Map.of("claims", List.of(Map.of("claimKind", "S1"), Map.of("claimKind", "E1"))))
                .then()
                .statusCode(422)
                .body("field", equalTo("claims[1].text"));
        matter.post(matter.clerk(), "classification", Map.of("claims", List.of(Map.of("claimKind", "F1"))))
                .then()
                .statusCode(200)
                .body("claims[0].claimKind", equalTo("F1"))
                .body("claims[0].category", equalTo("APPEAL"));
    }
}
