package org.xinfang.routing.flow;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.NonAcceptanceDecided;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("不予受理、不再受理：理由、事实和去向")
class NonAcceptanceIT {
    private static final OrganRef PROVINCE = new OrganRef("140000-PETITION", "山西省信访局");
    private static final OrganRef HOUSING = new OrganRef("140105-HOUSING", "太原市小店区住房和城乡建设局");

    @BeforeEach
    void monday() {
        TestClock.set("2026-03-02T10:00:00+08:00");
    }

    @Test
    @DisplayName("T10 第三十六条第三款：复核后以同一事实和理由提出的不再受理，写明复核意见书文号和送达日期")
    void whatWasReReviewedIsNoLongerAccepted() {
        GivenMatter matter = GivenMatter.promise();

        refuse(matter, Map.of("ground", "RE_REVIEWED"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:refusal-fact-missing"))
                .body("field", equalTo("opinionNumber"))
                .body("article", equalTo("《信访工作条例》第三十六条第三款"));
        refuse(matter, Map.of("ground", "RE_REVIEWED", "opinionNumber", "晋信核〔2026〕3号"))
                .then()
                .statusCode(422)
                .body("field", equalTo("opinionDeliveredOn"));
        refuse(matter, reReviewed("2026-03-03"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:refusal-ground-not-given"));
        refuse(matter, reReviewed("2026-02-02")).then().statusCode(201).body("stage", equalTo("DISPATCHED"));

        NonAcceptanceDecided decided = TestBroker.await(matter.id(), NonAcceptanceDecided.class);
        assertEquals("NO_LONGER_ACCEPTED", decided.decision());
        assertEquals("RE_REVIEWED", decided.groundCode());
        assertEquals(List.of("36(3)"), decided.articles());
        var opinion = Objects.requireNonNull(decided.finalOpinion());
        assertEquals("晋信核〔2026〕3号", opinion.number());
        assertEquals(LocalDate.of(2026, 2, 2), opinion.deliveredOn());
        matter.seenBy(matter.clerk()).body("claims[0].state", equalTo("NO_LONGER_ACCEPTED"));
    }

    @Test
    @DisplayName("第二十条第一款：越级走访的不予受理，告知到有权处理的机关或者其上一级提出；其他形式不适用")
    void aVisitThatSkipsLevelsIsShownTheWay() {
        GivenMatter visit = GivenMatter.promise(PROVINCE, "VISIT");
        refuse(visit, Map.of("ground", "VISIT_SKIPS_LEVEL"))
                .then()
                .statusCode(422)
                .body("field", equalTo("organInCharge"));
        refuse(visit, skips("140100-HOUSING"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:refusal-ground-not-given"))
                .body("article", equalTo("《信访工作条例》第二十条第一款"));
        refuse(visit, skips(HOUSING.code())).then().statusCode(201);
        assertTrue(TestBroker.await(visit.id(), NonAcceptanceDecided.class)
                .whereToGo()
                .contains("小店区住房和城乡建设局"));

        GivenMatter online = GivenMatter.promise(PROVINCE, "ONLINE");
        refuse(online, skips(HOUSING.code())).then().statusCode(422);
    }

    @Test
    @DisplayName("第二十三条第一款：不属于本机关职权范围的，告知向有权处理的机关提出；信访部门应当转送")
    void anOrganTellsWhereToTurnWithWhatIsNotItsOwn() {
        GivenMatter direct = GivenMatter.promise(HOUSING, "LETTER");
        refuse(direct, outside(HOUSING.code())).then().statusCode(422);
        refuse(direct, outside("140105-WATER")).then().statusCode(201);
        NonAcceptanceDecided decided = TestBroker.await(direct.id(), NonAcceptanceDecided.class);
        assertEquals(List.of("23(1)"), decided.articles());
        assertTrue(decided.whereToGo().contains("小店区水利局"));

        GivenMatter desk = GivenMatter.promise();
        refuse(desk, outside("140105-WATER"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:refusal-ground-not-given"));
    }

    @Test
    @DisplayName("T10 第十九条第三款：写明承办机关和在办信访件编号")
    void whatIsInHandBelowNamesOrganAndMatter() {
        GivenMatter matter = GivenMatter.promise(PROVINCE, "ONLINE");
        refuse(matter, Map.of("organInCharge", HOUSING.code()))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:refusal-fact-missing"))
                .body("field", equalTo("matterNumber"));
        refuse(matter, Map.of("organInCharge", HOUSING.code(), "matterNumber", "140105202602010003"))
                .then()
                .statusCode(201);
        NonAcceptanceDecided decided = TestBroker.await(matter.id(), NonAcceptanceDecided.class);
        assertTrue(decided.ground().contains("140105202602010003"));
        assertEquals("NOT_ACCEPTED", decided.decision());
    }

    private static Response refuse(GivenMatter matter, Map<String, Object> facts) {
        Map<String, Object> body = new HashMap<>(facts);
        body.put("claim", 1);
        return matter.post(matter.clerk(), "non-acceptances", body);
    }

    private static Map<String, Object> reReviewed(String deliveredOn) {
        return Map.of("ground", "RE_REVIEWED", "opinionNumber", "晋信核〔2026〕3号", "opinionDeliveredOn", deliveredOn);
    }

    private static Map<String, Object> skips(String organ) {
        return Map.of("ground", "VISIT_SKIPS_LEVEL", "organInCharge", organ);
    }

    private static Map<String, Object> outside(String organ) {
        return Map.of("ground", "OUTSIDE_POWERS", "organInCharge", organ);
    }
}
