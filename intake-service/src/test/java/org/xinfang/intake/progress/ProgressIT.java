package org.xinfang.intake.progress;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
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
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.SuggestionAnswered;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.intake.RealService;
import org.xinfang.intake.matter.Events26;
import org.xinfang.intake.matter.Matters26;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

@RealService
@DisplayName("办理进度：到哪一步了，下一步是什么")
class ProgressIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private String matter = "";
    private String number = "";
    private String queryCode = "";
    private String registrar = "";

    @BeforeEach
    void aMatterOfMonday() {
        TestClock.set("2026-03-02T09:30:00+08:00");
        var registered = Matters26.registrar()
                .body(Matters26.busStop())
                .post("/api/v1/matters")
                .then()
                .statusCode(201)
                .extract();
        matter = registered.path("id");
        number = registered.path("number");
        queryCode = registered.path("queryCode");
        registrar = registered.path("registrar.name");
        await().atMost(PATIENCE)
                .until(() -> publicly(number, queryCode).extract().path("timeline.size()"), equalTo(1));
    }

    @Test
    @DisplayName("凭编号和查询码公开查询")
    void whoHoldsTheReceiptSeesTheProgressAndNothingElse() {
        publicly(number, queryCode)
                .statusCode(200)
                .body("number", equalTo(number))
                .body("timeline[0].text", equalTo("信访事项已登记，编号 " + number))
                .body("timeline[0].organ", equalTo(registrar))
                .body("keySet()", equalTo(java.util.Set.of("number", "registeredAt", "timeline", "next")));
    }

    @Test
    void aWrongPairFindsNothingWhicheverHalfIsWrong() {
        String otherCode = Matters26.registrar()
                .body(Matters26.busStop())
                .post("/api/v1/matters")
                .path("queryCode");
        for (ValidatableResponse answer : List.of(
                publicly(number, otherCode),
                publicly("140105202603029999", queryCode),
                publicly(number, mistyped(queryCode)))) {
            answer.statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:xinfang:problem:query-code-wrong"))
                    .body("detail", equalTo("信访件编号或者查询码有误。"));
        }
    }

    @Test
    void aQueryThatCannotBeOneIsRefusedNamingTheField() {
        publicly("14010520260302000", queryCode).statusCode(422).body("violations.field", hasItem("number"));
        publicly(number, "123").statusCode(422).body("violations.field", hasItem("queryCode"));
        publicly(number, "'; DROP TABLE matter; --").statusCode(422);
        given().contentType(ContentType.JSON)
                .body(Map.of("number", number))
                .post("/api/v1/progress-queries")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("queryCode"));
    }

    @Test
    void theTimelineIsKeptFromTheEventsOfAllServicesInTheOrderOfTheFacts() {
        UUID limit = UUID.randomUUID();
        at("2026-03-02T09:31:00+08:00", started(null, limit, "TL-01", "2026-03-17"));
        at("2026-03-03T10:00:00+08:00", Events26.classified(matter, false));
        at("2026-03-04T10:00:00+08:00", Events26.referred(matter, 1, Events26.TRANSPORT));
        at("2026-03-20T10:00:00+08:00", answered());
        at("2026-03-20T11:00:00+08:00", issued(1, false));
        at("2026-03-20T12:00:00+08:00", delivered());
        at("2026-03-20T13:00:00+08:00", closed(1));
        await().atMost(PATIENCE).until(() -> lines(clerk()).size(), equalTo(9));
        assertEquals(
                List.of(
                        "信访事项已登记，编号 " + number,
                        "登记并分流期限开始计算，至 2026-03-17 届满",
                        "诉求已甄别分类，共 1 项",
                        "已转送太原市小店区交通运输局",
                        "已研究答复",
                        "已出具《信访建议答复函》小交信复〔2026〕1号",
                        "文书 DOC-13 已送达",
                        "已办结",
                        "可以对办理情况进行满意度评价"),
                lines(clerk()));
        assertEquals(
                List.of(
                        "信访事项已登记，编号 " + number,
                        "已转送太原市小店区交通运输局",
                        "已研究答复",
                        "已出具《信访建议答复函》小交信复〔2026〕1号",
                        "文书 DOC-13 已送达",
                        "已办结",
                        "可以对办理情况进行满意度评价"),
                lines(publicly(number, queryCode)));
    }

    @Test
    void whatComesNextIsTheEarliestRunningLimitUntilItIsMet() {
        UUID dispatch = UUID.randomUUID();
        UUID objection = UUID.randomUUID();
        at("2026-03-02T09:31:00+08:00", started(null, dispatch, "TL-01", "2026-03-17"));
        at("2026-03-05T09:31:00+08:00", started(1, objection, "TL-04", "2026-03-12"));
        await().atMost(PATIENCE).until(() -> clerk().extract().path("next.rule"), equalTo(List.of("TL-04", "TL-01")));
        clerk().body("next[1].bound", equalTo("太原市小店区信访局"))
                .body("next[1].legalDue", equalTo("2026-03-17"))
                .body("next[1].provisional", equalTo(false));
        TestBroker.given(
                matter,
                new TimeLimitMet(
                        UUID.fromString(matter),
                        null,
                        dispatch,
                        "TL-01",
                        Events26.XIAODIAN,
                        LocalDate.parse("2026-03-17"),
                        LocalDate.parse("2026-03-04"),
                        false));
        await().atMost(PATIENCE).until(() -> clerk().extract().path("next.rule"), equalTo(List.of("TL-04")));
    }

    @Test
    @DisplayName("第三十条第三款：混合来信中的检举控告不出现在进度里")
    void aSealedClaimIsHiddenAlsoInLinesThatDoNotSayThatTheyAreSealed() {
        at("2026-03-04T09:00:00+08:00", started(2, UUID.randomUUID(), "TL-03", "2026-03-19"));
        at("2026-03-03T10:00:00+08:00", Events26.classified(matter, false, true));
        at("2026-03-04T10:00:00+08:00", Events26.referred(matter, 1, Events26.TRANSPORT));
        at("2026-03-04T10:01:00+08:00", Events26.handedOverSealed(matter, 2, Events26.DISCIPLINE));
        at("2026-03-05T10:00:00+08:00", issued(2, true));
        at("2026-03-06T10:00:00+08:00", closed(2));
        await().atMost(PATIENCE)
                .until(
                        () -> progress(staff("140105-DISCIPLINE", "cleared"))
                                .extract()
                                .statusCode(),
                        equalTo(200));
        await().atMost(PATIENCE).until(() -> lines(progress(staff("140105-DISCIPLINE", "cleared"))), hasItem("已办结"));
        progress(staff("140105-DISCIPLINE", "cleared"))
                .body("timeline.text", hasItem("已移送太原市小店区纪委监委"))
                .body("timeline.claim", hasItem(2))
                .body("next.claim", hasItem(2));
        for (ValidatableResponse uncleared : List.of(clerk(), publicly(number, queryCode))) {
            uncleared
                    .body("timeline.claim", not(hasItem(2)))
                    .body("timeline.text", hasItem("已转送太原市小店区交通运输局"))
                    .body("timeline.text", not(hasItem("已移送太原市小店区纪委监委")))
                    .body("timeline.text", not(hasItem("已办结")))
                    .body("next", hasSize(0));
        }
    }

    @Test
    void anotherOrganFindsNoProgress() {
        progress(staff("140106-PETITION", "dispatcher", "cleared")).statusCode(404);
        given().get("/api/v1/matters/" + matter + "/progress").then().statusCode(401);
    }

    private void at(String time, Record event) {
        TestClock.set(time);
        TestBroker.given(matter, event);
    }

    private static String mistyped(String code) {
        char last = code.charAt(10);
        return code.substring(0, 10) + (char) ('0' + (last - '0' + 1) % 10);
    }

    private static ValidatableResponse publicly(String number, String queryCode) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("number", number, "queryCode", queryCode))
                .post("/api/v1/progress-queries")
                .then();
    }

    private ValidatableResponse clerk() {
        return progress(staff("140105-PETITION", "dispatcher"));
    }

    private ValidatableResponse progress(String token) {
        return Matters26.as(token)
                .get("/api/v1/matters/" + matter + "/progress")
                .then();
    }

    private static String staff(String organ, String... roles) {
        return TestTokens.staff("clerk@" + organ, organ, organ, roles);
    }

    private static List<String> lines(ValidatableResponse progress) {
        return progress.extract().path("timeline.text");
    }

    private TimeLimitStarted started(@Nullable Integer claim, UUID limit, String rule, String due) {
        return new TimeLimitStarted(
                UUID.fromString(matter),
                claim,
                limit,
                rule,
                "登记并分流期限",
                "2022-05-01",
                "《信访工作条例》第二十二条",
                Events26.XIAODIAN,
                LocalDate.parse("2026-03-02"),
                LocalDate.parse(due),
                LocalDate.parse(due),
                false);
    }

    private SuggestionAnswered answered() {
        return new SuggestionAnswered(
                UUID.fromString(matter),
                number,
                1,
                Events26.TRANSPORT,
                LocalDate.parse("2026-03-20"),
                "ADOPTED",
                "建议把3路车往前延伸一站。",
                "3路车自2026年5月1日起延伸至区人民医院新院区。",
                null);
    }

    private NoticeIssued issued(int claim, boolean sealed) {
        OrganRef organ = sealed ? Events26.XIAODIAN : Events26.TRANSPORT;
        return new NoticeIssued(
                UUID.fromString(matter),
                claim,
                UUID.randomUUID(),
                sealed ? "DOC-23" : "DOC-13",
                sealed ? "信访事项移送函" : "信访建议答复函",
                sealed ? "小信移〔2026〕1号" : "小交信复〔2026〕1号",
                organ,
                sealed ? "ORGAN" : "PETITIONER",
                sealed ? Events26.DISCIPLINE : null,
                LocalDate.parse("2026-03-20"),
                "K7QM-2X9D-5RTA",
                sealed);
    }

    private NoticeDelivered delivered() {
        return new NoticeDelivered(
                UUID.fromString(matter),
                1,
                UUID.randomUUID(),
                "DOC-13",
                Events26.TRANSPORT,
                "PETITIONER",
                "PORTAL",
                LocalDate.parse("2026-03-20"),
                "信访人在门户签收",
                false,
                null);
    }

    private MatterClosed closed(int claim) {
        return new MatterClosed(
                UUID.fromString(matter), claim, Events26.TRANSPORT, "ADOPTED", LocalDate.parse("2026-03-20"));
    }
}
