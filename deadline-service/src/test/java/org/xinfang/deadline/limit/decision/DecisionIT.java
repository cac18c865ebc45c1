package org.xinfang.deadline.limit.decision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.deadline.TimeLimitExtended;
import org.xinfang.contracts.deadline.TimeLimitReopened;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.deadline.trigger.Events;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

/** What the head of an organ decides about a limit, through the API. */
@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
class DecisionIT {

    private static final String STREET = "140106001-GOVERNMENT";
    private static final String COUNTY = "140106-GOVERNMENT";
    private static final Map<String, Object> THIRTY_DAYS = Map.of("days", 30, "reason", "需要调取2019年的工程档案");

    private final Events events = Events.ofNewMatter();

    private String handling = "";

    @BeforeEach
    void anAcceptedClaim() {
        TestClock.set("2026-05-15T09:00+08:00");
        TestBroker.given(events.matter(), events.accepted("2026-03-20", "PETITION"));
        TimeLimitStarted started = TestBroker.await(events.matter(), TimeLimitStarted.class);
        handling = "/api/v1/time-limits/" + started.timeLimit();
    }

    @Test
    @DisplayName("延长：负责人批准，原因入经过，事件告知文书服务，期限说明写明延长（第三十四条）")
    void theHeadOfTheOrganExtendsTheHandlingLimit() {
        extend(tag(handling), THIRTY_DAYS)
                .statusCode(200)
                .body("legalDue", equalTo("2026-06-18"))
                .body("endsAt", equalTo("2026-06-19T00:00:00+08:00"));

        TimeLimitExtended told = TestBroker.await(events.matter(), TimeLimitExtended.class);
        assertEquals(30, told.days());
        assertEquals("需要调取2019年的工程档案", told.reason());
        assertEquals("140106202603020001", told.number());
        assertEquals(LocalDate.of(2026, 3, 20), told.dayZero());
        assertEquals(LocalDate.of(2026, 6, 18), told.legalDue());

        as("handler", STREET)
                .get(handling)
                .then()
                .statusCode(200)
                .body("legalDue", equalTo("2026-06-18"))
                .body("explanation.kind", hasItem("EXTENDED"))
                .body("history.kind", hasItems("STARTED", "EXTENDED"))
                .body("history.find { it.kind == 'EXTENDED' }.text", containsString("需要调取2019年的工程档案"))
                .body("history.recordedAt", everyItem(containsString("+08:00")));
    }

    @Test
    @DisplayName("B34：不得再次延长，届满日不变（第三十四条）")
    void aSecondExtensionIsRefused() {
        extend(tag(handling), Map.of("days", 10, "reason", "复杂")).statusCode(200);
        refused(extend(tag(handling), THIRTY_DAYS), 409, "extension-already-granted", "2026-05-29");
    }

    @Test
    @DisplayName("B34：届满后不得延长（第三十四条）")
    void anExtensionAfterExpiryIsRefused() {
        TestClock.set("2026-05-20T00:00+08:00");
        refused(extend(tag(handling), THIRTY_DAYS), 409, "extension-after-expiry", "2026-05-19");
    }

    @Test
    @DisplayName("延长超过三十日不予批准（第三十四条）")
    void anExtensionOfMoreThanThirtyDaysIsRefused() {
        refused(extend(tag(handling), Map.of("days", 31, "reason", "复杂")), 422, "extension-too-long", "2026-05-19");
    }

    @Test
    @DisplayName("B18：说明中的每个时刻都带时区")
    void everyTimeHasAnOffset() {
        extend(tag(handling), THIRTY_DAYS).statusCode(200);
        String json = as("handler", STREET).get(handling).asString();
        List<String> times = Pattern.compile("\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[^\"]*\"")
                .matcher(json)
                .results()
                .map(MatchResult::group)
                .toList();
        // Its end, its start and the extension at least; warnings that have come due in the meantime stand there too.
        assertTrue(times.size() >= 3, json);
        times.forEach(time -> assertTrue(time.endsWith("+08:00\""), time));
    }

    @ParameterizedTest
    @CsvSource({"0, 复杂", "-5, 复杂", "10, ' '"})
    void anExtensionHasAtLeastOneDayAndAReason(int days, String reason) {
        extend(tag(handling), Map.of("days", days, "reason", reason)).statusCode(422);
        assertDue("2026-05-19");
    }

    @Test
    @DisplayName("规则没有规定的，不得延长")
    void aLimitWhoseRuleKnowsNoExtensionIsNotExtended() {
        String objection = startedBy(events.received("2026-05-14", UUID.randomUUID()), "TL-04");
        as("approver", STREET)
                .header("If-Match", tag(objection))
                .contentType(ContentType.JSON)
                .body(THIRTY_DAYS)
                .post(objection + "/extension")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:extension-not-known-to-rule"))
                .body("article", equalTo("《信访工作条例》第二十三条第三款"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"140106-HOUSING", "140106-PETITION"})
    void anotherOrgansHeadDecidesNothing(String organ) {
        as("approver", organ)
                .header("If-Match", tag(handling))
                .contentType(ContentType.JSON)
                .body(THIRTY_DAYS)
                .post(handling + "/extension")
                .then()
                .statusCode(404);
        assertDue("2026-05-19");
    }

    @Test
    void aHandlerDoesNotApprove() {
        as("handler", STREET)
                .header("If-Match", tag(handling))
                .contentType(ContentType.JSON)
                .body(THIRTY_DAYS)
                .post(handling + "/extension")
                .then()
                .statusCode(403);
    }

    @Test
    void whoHasNotSeenTheNewestStateDecidesNothing() {
        String seen = tag(handling);
        extend(seen, Map.of("days", 10, "reason", "复杂")).statusCode(200);
        extend(seen, THIRTY_DAYS).statusCode(412);
        as("approver", STREET)
                .contentType(ContentType.JSON)
                .body(THIRTY_DAYS)
                .post(handling + "/extension")
                .then()
                .statusCode(428);
        assertDue("2026-05-29");
    }

    @Test
    @DisplayName("恢复：因不可抗力耽误申请复查的，可以恢复期限；十日后申请的不予恢复（民事诉讼法第八十六条）")
    void aMissedRequestForReviewIsOpenedAgain() {
        UUID notice = UUID.randomUUID();
        String request = startedBy(events.delivered("2026-05-15", "DOC-12", notice, "PETITIONER"), "TL-06");
        TestClock.set("2026-07-03T09:00+08:00");
        reopen(COUNTY, request, "2026-07-01")
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:reopening-too-late"));
        reopen(COUNTY, request, "2026-06-25").statusCode(200).body("legalDue", equalTo("2026-07-08"));
        TimeLimitReopened told = TestBroker.await(events.matter(), TimeLimitReopened.class);
        assertEquals(LocalDate.of(2026, 6, 15), told.oldLegalDue());
        assertEquals(LocalDate.of(2026, 7, 8), told.legalDue());
        as("handler", STREET)
                .get(request)
                .then()
                .body("state", equalTo("RUNNING"))
                .body("history.kind", hasItem("REOPENED"));
    }

    @Test
    @DisplayName("恢复由复查机关决定：出具意见的机关不能自行决定，其他机关不知道有此期限（第三十五条）")
    void theOrganThatReviewsDecidesWhetherTheWindowOpensAgain() {
        String request = startedBy(events.delivered("2026-05-15", "DOC-12", UUID.randomUUID(), "PETITIONER"), "TL-06");
        TestClock.set("2026-07-03T09:00+08:00");
        reopen(STREET, request, "2026-06-25")
                .statusCode(403)
                .body("type", equalTo("urn:xinfang:problem:review-organ-decides"))
                .body("detail", containsString(COUNTY));
        reopen("140106002-GOVERNMENT", request, "2026-06-25").statusCode(404);
        as("approver", COUNTY).get(request).then().statusCode(200).body("state", equalTo("MISSED"));
        as("approver", COUNTY).get(handling).then().statusCode(404);
        as("approver", "140105-GOVERNMENT").get(request).then().statusCode(404);
        reopen(COUNTY, request, "2026-06-25").statusCode(200);
    }

    private ValidatableResponse reopen(String organ, String limit, String askedOn) {
        Map<String, String> flood = Map.of(
                "obstacleFrom", "2026-06-10", "obstacleTo", "2026-06-20", "askedOn", askedOn, "ground", "洪水，交通中断");
        return as("approver", organ)
                .header("If-Match", tag(limit))
                .contentType(ContentType.JSON)
                .body(flood)
                .post(limit + "/reopening")
                .then();
    }

    private String startedBy(Record event, String rule) {
        TestBroker.given(events.matter(), event);
        return "/api/v1/time-limits/"
                + TestBroker.await(
                                events.matter(),
                                TimeLimitStarted.class,
                                started -> started.rule().equals(rule))
                        .timeLimit();
    }

    private ValidatableResponse extend(String ifMatch, Map<String, Object> request) {
        return as("approver", STREET)
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(request)
                .post(handling + "/extension")
                .then();
    }

    private void refused(ValidatableResponse answer, int status, String problem, String due) {
        answer.statusCode(status)
                .body("type", equalTo("urn:xinfang:problem:" + problem))
                .body("article", equalTo("《信访工作条例》第三十四条"));
        assertDue(due);
    }

    private void assertDue(String due) {
        as("handler", STREET).get(handling).then().body("legalDue", equalTo(due));
    }

    private static String tag(String limit) {
        return as("approver", "140106-PETITION")
                .get(limit)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static RequestSpecification as(String role, String organ) {
        return given().header("Authorization", "Bearer " + TestTokens.staff("officer", organ, organ, role));
    }
}
