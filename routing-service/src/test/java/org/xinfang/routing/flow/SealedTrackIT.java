package org.xinfang.routing.flow;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.Topics;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.ReferralReceived;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("第三十条第三款：检举控告封闭办理")
class SealedTrackIT {
    private static final String DISCIPLINE = "140105-DISCIPLINE";

    @BeforeEach
    void monday() {
        TestClock.set("2026-04-01T16:00:00+08:00");
    }

    @Test
    @DisplayName("主题上没有检举内容的任何字节")
    void noByteOfAnAccusationTravels() {
        GivenMatter matter = GivenMatter.acceptance("C02").confirmed();
        String referral = matter.referred(1, DISCIPLINE);
        matter.step(GivenMatter.officer(DISCIPLINE, "cleared"), referral, "receipt")
                .then()
                .statusCode(200);

        assertTrue(TestBroker.await(matter.id(), ReferralReceived.class).sealed());
        MatterReferred referred = TestBroker.await(matter.id(), MatterReferred.class);
        assertNull(referred.claimText());
        assertNull(referred.claimKind());
        assertEquals(List.of(), referred.contentClasses());
        assertEquals("DISCIPLINE", referred.procedure());
        MatterClassified classified = TestBroker.await(matter.id(), MatterClassified.class);
        assertEquals("", classified.claims().getFirst().claimKind());
        assertFalse(classified.flags().contains("CONFIDENTIAL"));
        for (var message : TestBroker.records(Topics.ROUTING)) {
            String wire = new String(message.value(), StandardCharsets.UTF_8);
            for (String word : List.of("上坪村", "杨某", "低保", "危房改造", "怕报复")) {
                assertFalse(wire.contains(word), wire);
            }
        }
    }

    @Test
    @DisplayName("混合来信：各部分的事件不含检举部分")
    void theOtherPartsOfAMixedLetterCarryNoTrace() {
        GivenMatter matter = GivenMatter.acceptance("C07").confirmed();
        matter.referred(1, "140200-URBAN-MANAGEMENT");
        matter.referred(2, "140212-DISCIPLINE");
        matter.referred(3, "140200-MARKET");

        TestBroker.await(matter.id(), MatterReferred.class, MatterReferred::dispatchComplete);
        for (var message : TestBroker.records(Topics.ROUTING)) {
            String wire = new String(message.value(), StandardCharsets.UTF_8);
            assertFalse(wire.contains("李某") || wire.contains("好处费") || wire.contains("MIXED"), wire);
        }
    }

    @Test
    @DisplayName("未经指定的人员看不到检举内容，也不能处理")
    void onlyClearedClerksReadAndDecide() {
        GivenMatter matter = GivenMatter.acceptance("C07");

        matter.seenBy(matter.clerk())
                .statusCode(200)
                .body("claims[1].sealed", equalTo(true))
                .body("claims[1].text", nullValue())
                .body("claims[1].claimKind", nullValue())
                .body("claims[1].suggestion", nullValue())
                .body("claims[1].route", nullValue())
                .body("flagReasons", empty())
                .body("allowedActions", empty())
                .body("claims[0].text", equalTo("小区垃圾桶太少，建议增加。"));
        matter.clerk().get(matter.address()).then().body(not(containsString("李某")));
        matter.post(matter.clerk(), "classification", Map.of())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:xinfang:problem:clearance-required"))
                .body("article", equalTo("《信访工作条例》第三十条第三款"));
        matter.seenBy(matter.clerk("cleared"))
                .body("claims[1].text", containsString("李某"))
                .body("allowedActions", contains("classification"));
    }

    @Test
    @DisplayName("不转被检举人及其单位，只移送有管理权限的机关")
    void anAccusationNeverGoesToTheAccused() {
        GivenMatter matter = GivenMatter.online("举报区水利局局长王某在工程招标中收受贿赂二十万元。").confirmed();
        matter.seenBy(matter.clerk("cleared")).body("claims[0].accusedUnits", hasItem("140105-WATER"));

        matter.refer(1, "140105-WATER")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:target-is-accused"))
                .body("article", equalTo("《信访工作条例》第三十条第三款"));
        matter.refer(1, "140105-CIVIL-AFFAIRS")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:not-on-sealed-track"));
        matter.post(
                        matter.clerk("cleared"),
                        "referrals",
                        Map.of("claim", 1, "way", "ASSIGNMENT", "to", DISCIPLINE, "reportDue", "2026-06-01"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:sealed-must-be-referred"));
        matter.post(
                        matter.clerk("cleared"),
                        "non-acceptances",
                        Map.of("claim", 1, "organInCharge", "140105001-GOVERNMENT"))
                .then()
                .statusCode(409);
        matter.refer(1, DISCIPLINE).then().statusCode(201);
    }

    @Test
    @DisplayName("纪检监察机关接收即止；其他机关、未经指定人员视同不存在")
    void theDisciplineOrganReceivesAndNobodyElseKnows() {
        GivenMatter matter = GivenMatter.acceptance("C02").confirmed();
        String referral = matter.referred(1, DISCIPLINE);

        matter.seenBy(GivenMatter.officer("140105-CIVIL-AFFAIRS", "cleared")).statusCode(404);
        matter.seenBy(GivenMatter.officer("140105001-GOVERNMENT", "cleared")).statusCode(404);
        matter.seenBy(GivenMatter.officer("140106-PETITION", "cleared")).statusCode(404);
        matter.seenBy(GivenMatter.officer("140100-PETITION")).statusCode(404);
        matter.seenBy(GivenMatter.officer(DISCIPLINE)).statusCode(404);
        matter.seenBy(GivenMatter.officer(DISCIPLINE, "cleared"))
                .statusCode(200)
                .body("claims[0].text", containsString("上坪村"));
        matter.step(GivenMatter.officer(DISCIPLINE), referral, "receipt")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:xinfang:problem:clearance-required"));
        matter.step(GivenMatter.officer(DISCIPLINE, "cleared"), referral, "receipt")
                .then()
                .statusCode(200)
                .body("allowedActions", empty());
        matter.step(GivenMatter.officer(DISCIPLINE, "cleared"), referral, "take-up")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:ends-at-receipt"));
        GivenMatter.officer(DISCIPLINE)
                .get("/api/v1/routing/tasks?size=200")
                .then()
                .body("items.referral", not(hasItem(referral)));
    }

    @Test
    @DisplayName("转给其他机关的诉求不得夹带检举内容")
    void aCorrectedPartMayNotHoldTheAccusation() {
        GivenMatter matter = GivenMatter.acceptance("C07");

        matter.post(
                        matter.clerk("cleared"),
                        "classification",
                        Map.of(
                                "claims",
                                List.of(
                                        Map.of("claimKind", "S1", "text", "小区垃圾桶太少，建议增加。二、社区主任李某收了物业两万元好处费，有转账记录。"),
                                        Map.of("claimKind", "A1"))))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:sealed-trace"))
                .body("field", equalTo("claims[0].text"));
    }
}
