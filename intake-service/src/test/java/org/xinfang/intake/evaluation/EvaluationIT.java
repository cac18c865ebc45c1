package org.xinfang.intake.evaluation;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.Topics;
import org.xinfang.contracts.handling.remedy.RemediesResumed;
import org.xinfang.contracts.intake.EvaluationLapsed;
import org.xinfang.contracts.intake.EvaluationOpened;
import org.xinfang.contracts.intake.SatisfactionEvaluated;
import org.xinfang.intake.RealService;
import org.xinfang.intake.matter.Events26;
import org.xinfang.intake.matter.Matters26;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

@RealService
@DisplayName("满意度评价（国信发〔2022〕11号）")
class EvaluationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Object> SATISFIED = Map.of("satisfaction", "SATISFIED");
    private static final Map<String, Object> BOTH = Map.of(
            "petitionDepartment",
            SATISFIED,
            "organInCharge",
            Map.of("satisfaction", "DISSATISFIED", "text", "沟修好了，但拖了半年", "reason", "办理时间太长"));

    @BeforeEach
    void aWeekAfterTheClosing() {
        TestClock.set("2026-07-06T10:00:00+08:00");
    }

    @Test
    @DisplayName("办结后，信访人凭编号和查询码评价信访部门和承办单位，各评一次")
    void whoHoldsTheReceiptEvaluatesBothObjectsOnce() {
        ClosedClaim claim = open();
        EvaluationOpened opened = claim.opened();
        assertEquals(
                Events26.XIAODIAN.code(),
                requireNonNull(opened.petitionDepartment()).code());
        assertEquals(Events26.TRANSPORT, opened.organ());
        assertEquals(LocalDate.parse("2026-06-29"), opened.closedOn());
        lastDay(claim, "2026-07-29");
        claim.seenByCode()
                .statusCode(200)
                .body("object", equalTo(List.of("ORGAN_IN_CHARGE", "PETITION_DEPARTMENT")))
                .body("state", equalTo(List.of("PENDING", "PENDING")));
        claim.evaluate(BOTH).statusCode(200).body("state", equalTo(List.of("EVALUATED", "EVALUATED")));
        SatisfactionEvaluated evaluated = TestBroker.await(claim.matter(), SatisfactionEvaluated.class);
        assertTrue(evaluated.complete());
        assertEquals(opened.evaluation(), evaluated.evaluation());
        assertEquals(LocalDate.parse("2026-07-06"), evaluated.evaluatedOn());
        assertEquals(2, evaluated.ratings().size());
        refused(claim.evaluate(Map.of("organInCharge", SATISFIED)), 409, "already-evaluated");
        claim.seenByCode().body("satisfaction", equalTo(List.of("DISSATISFIED", "SATISFIED")));
    }

    @Test
    void theTwoObjectsMayBeEvaluatedOneAfterTheOther() {
        ClosedClaim claim = open();
        claim.evaluate(Map.of("organInCharge", SATISFIED))
                .statusCode(200)
                .body("state", equalTo(List.of("EVALUATED", "PENDING")));
        refused(claim.evaluate(BOTH), 409, "already-evaluated");
        claim.seenByCode().body("state", equalTo(List.of("EVALUATED", "PENDING")));
        claim.evaluate(Map.of("petitionDepartment", SATISFIED)).statusCode(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(
                        List.of(false, true),
                        TestBroker.all(claim.matter(), SatisfactionEvaluated.class).stream()
                                .map(SatisfactionEvaluated::complete)
                                .toList()));
    }

    @Test
    @DisplayName("TL-37：期限届满后不能评价，答复写明届满日；届满当日可以")
    void afterTheLastDayItIsTooLate() {
        ClosedClaim claim = open();
        lastDay(claim, "2026-07-29");
        TestClock.set("2026-07-29T23:59:00+08:00");
        claim.evaluate(Map.of("organInCharge", SATISFIED)).statusCode(200);
        TestClock.set("2026-07-30T00:01:00+08:00");
        claim.seenByCode().body("state", equalTo(List.of("EVALUATED", "EXPIRED")));
        refused(claim.evaluate(Map.of("petitionDepartment", SATISFIED)), 409, "evaluation-window-over")
                .body("article", equalTo("国信发〔2022〕11号"))
                .body("detail", equalTo("评价期限（TL-37）自 2026-06-29 办结的次日起计算，已于 2026-07-29 届满。"));
    }

    @Test
    @DisplayName("第三十条第三款：检举控告不评价；未受理、未办结的也不评价，答复不说明是哪一种")
    void whatLiesOutsideTheScopeIsNotOpen() {
        ClosedClaim accusation =
                ClosedClaim.registered().classified("ACCUSATION", "").closed("DUTY_DONE", "2026-06-29");
        ClosedClaim refused =
                ClosedClaim.registered().classified("APPEAL", "F1").closed("NOT_ACCEPTED", "2026-06-29");
        ClosedClaim unfinished = ClosedClaim.registered().classified("APPEAL", "F1");
        open().opened();
        for (ClosedClaim claim : List.of(accusation, refused, unfinished)) {
            refused(claim.evaluate(BOTH), 409, "evaluation-not-open");
            claim.seenByCode().statusCode(200).body("", hasSize(0));
            assertEquals(List.of(), TestBroker.all(claim.matter(), EvaluationOpened.class));
        }
    }

    @Test
    void handlingMayTellBeforeRoutingAndTellTwice() {
        ClosedClaim claim = ClosedClaim.registered().closed("EXPLAINED", "2026-06-29");
        claim.closed("EXPLAINED", "2026-06-29").classified("APPEAL", "F1").classified("APPEAL", "F1");
        claim.opened();
        lastDay(claim, "2026-07-29");
        assertEquals(1, TestBroker.all(claim.matter(), EvaluationOpened.class).size());
        claim.seenByCode().body("", hasSize(2));
    }

    @Test
    @DisplayName("第三十条第三款：评价内容只给能看到原文的人，共享主题上没有")
    void theWordsAreForWhoMayReadTheMatter() {
        ClosedClaim claim = open();
        claim.evaluate(BOTH).statusCode(200);
        claim.seenBy(staff("140105-PETITION", "dispatcher")).body("[0].text", equalTo("沟修好了，但拖了半年"));
        claim.seenByCode().body("[0].text", nullValue());
        TestBroker.given(claim.matter(), Events26.classified(claim.matter(), false, true));
        TestBroker.given(claim.matter(), Events26.referred(claim.matter(), 1, Events26.TRANSPORT));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> claim.seenBy(staff("140105-TRANSPORT", "handler")).statusCode(200));
        claim.seenBy(staff("140105-TRANSPORT", "handler"))
                .body("[0].satisfaction", equalTo("DISSATISFIED"))
                .body("[0].text", nullValue())
                .body("[0].reason", nullValue());
        claim.seenBy(staff("140106-PETITION", "supervisor")).statusCode(404);
        TestBroker.await(claim.matter(), SatisfactionEvaluated.class);
        assertFalse(TestBroker.records(Topics.INTAKE).stream()
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .anyMatch(payload -> payload.contains("拖了半年") || payload.contains("办理时间太长")));
    }

    @Test
    void onlyThePetitionerHimselfEvaluates() {
        TestBroker.given(Events26.XIAODIAN.code(), Events26.organ(Events26.XIAODIAN));
        Matters26 own = Matters26.busStop().with("addressee", "140105-PETITION");
        own.remove("receivedAt");
        await().atMost(PATIENCE)
                .until(() -> person("petitioner-zhao")
                                .body(own)
                                .post("/api/v1/matters")
                                .statusCode()
                        == 201);
        String id = person("petitioner-zhao").get("/api/v1/matters").path("items[0].id");
        ClosedClaim claim = new ClosedClaim(id, "140105202607060000", "00000000000", Events26.TRANSPORT);
        claim.classified("SUGGESTION", "S1").closed("ADOPTED", "2026-06-29").opened();
        refused(
                person("petitioner-qian")
                        .body(ClosedClaim.of(BOTH))
                        .post(claim.address())
                        .then(),
                404,
                "not-found");
        staff("140105-PETITION", "dispatcher")
                .body(ClosedClaim.of(BOTH))
                .post(claim.address())
                .then()
                .statusCode(403);
        refused(claim.evaluate(BOTH), 404, "query-code-wrong");
        person("petitioner-zhao")
                .body(ClosedClaim.of(BOTH))
                .post(claim.address())
                .then()
                .statusCode(200)
                .body("[0].text", equalTo("沟修好了，但拖了半年"));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        ClosedClaim claim = open();
        claim.opened();
        refused(claim.evaluate(Map.of()), 422, "nothing-evaluated");
        refused(
                claim.evaluate(Map.of("organInCharge", Map.of("satisfaction", "SATISFIED", "reason", "太慢"))),
                422,
                "reason-without-dissatisfaction");
        claim.evaluate(Map.of("organInCharge", Map.of("satisfaction", "VERY_SATISFIED")))
                .statusCode(400);
        claim.seenByCode().body("state", equalTo(List.of("PENDING", "PENDING")));
    }

    @Test
    @DisplayName("第四十条第一款：退回重新办理的，未作的评价终止，再次办结后重新评价")
    void aReopenedClaimIsEvaluatedAfterItsNextClosing() {
        ClosedClaim claim = open();
        EvaluationOpened first = claim.opened();
        claim.evaluate(Map.of("organInCharge", SATISFIED)).statusCode(200);
        claim.reopened("2026-07-06");
        EvaluationLapsed lapsed = TestBroker.await(claim.matter(), EvaluationLapsed.class);
        assertEquals("HANDLED_AGAIN", lapsed.ground());
        assertEquals(first.evaluation(), lapsed.evaluation());
        claim.seenByCode().body("state", equalTo(List.of("EVALUATED", "NOT_EVALUATED")));
        refused(claim.evaluate(Map.of("petitionDepartment", SATISFIED)), 409, "evaluation-not-open");
        claim.closed("SUPPORTED_EXECUTED", "2026-07-20");
        EvaluationOpened second = TestBroker.await(
                claim.matter(),
                EvaluationOpened.class,
                opened -> opened.closedOn().equals(LocalDate.parse("2026-07-20")));
        assertNotEquals(first.evaluation(), second.evaluation());
        claim.evaluate(BOTH).statusCode(200).body("", hasSize(4));
    }

    @Test
    @DisplayName("第三十五条：按期提出的复查申请后到的，诉求恢复办理，未作的评价终止")
    void aClaimWhoseRemediesGoOnIsNotEvaluatedYet() {
        ClosedClaim claim = open();
        TestBroker.given(
                claim.matter(),
                new RemediesResumed(
                        UUID.fromString(claim.matter()),
                        claim.number(),
                        1,
                        UUID.randomUUID(),
                        "REVIEW",
                        claim.organ(),
                        Events26.XIAODIAN,
                        LocalDate.parse("2026-06-26"),
                        LocalDate.parse("2026-07-06")));
        assertEquals(
                "HANDLED_AGAIN",
                TestBroker.await(claim.matter(), EvaluationLapsed.class).ground());
        refused(claim.evaluate(BOTH), 409, "evaluation-not-open");
    }

    @Test
    @DisplayName("不宜公开的，登记机关写明原因排除；已作的评价不能撤销")
    void theRegistrarKeepsOutWhatIsNotFitForPublication() {
        ClosedClaim claim = open();
        claim.opened();
        claim.evaluate(Map.of("organInCharge", Map.of("satisfaction", "DISSATISFIED")))
                .statusCode(200);
        Map<String, Object> exclusion = Map.of("claim", 1, "reason", "涉及未成年人隐私");
        TestBroker.given(claim.matter(), Events26.referred(claim.matter(), 1, Events26.TRANSPORT));
        await().atMost(PATIENCE)
                .untilAsserted(() -> refused(
                        staff("140105-TRANSPORT", "dispatcher")
                                .body(exclusion)
                                .post(claim.address() + "/exclusions")
                                .then(),
                        403,
                        "exclusion-not-yours"));
        RequestSpecification registrar = staff("140105-PETITION", "dispatcher");
        registrar
                .body(exclusion)
                .post(claim.address() + "/exclusions")
                .then()
                .statusCode(200)
                .body("state", equalTo(List.of("EVALUATED", "NOT_EVALUATED")))
                .body("[1].lapsedBecause", equalTo("涉及未成年人隐私"));
        assertEquals(
                "UNFIT_FOR_PUBLICATION",
                TestBroker.await(claim.matter(), EvaluationLapsed.class).ground());
        refused(
                staff("140105-PETITION", "dispatcher")
                        .body(exclusion)
                        .post(claim.address() + "/exclusions")
                        .then(),
                409,
                "evaluation-not-open");
    }

    private static ClosedClaim open() {
        ClosedClaim claim = ClosedClaim.registered().classified("APPEAL", "F1").closed("EXPLAINED", "2026-06-29");
        await().atMost(PATIENCE).untilAsserted(() -> claim.seenByCode().body("", hasSize(2)));
        return claim;
    }

    private static void lastDay(ClosedClaim claim, String day) {
        claim.windowUntil("2026-06-29", day);
        await().atMost(PATIENCE).untilAsserted(() -> claim.seenByCode().body("lastDay", equalTo(List.of(day, day))));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String problem) {
        return answer.statusCode(status).body("type", equalTo("urn:xinfang:problem:" + problem));
    }

    private static RequestSpecification staff(String organ, String... roles) {
        return Matters26.as(TestTokens.staff("clerk@" + organ, organ, organ, roles));
    }

    private static RequestSpecification person(String id) {
        return Matters26.as(TestTokens.person(id, "petitioner"));
    }
}
