package org.xinfang.intake.evaluation;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.contracts.handling.HandlingReopened;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.intake.EvaluationOpened;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.intake.matter.Events26;
import org.xinfang.intake.matter.Matters26;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

/** A registered matter whose first claim is to be closed, and what the other services tell of it. */
public record ClosedClaim(String matter, String number, String queryCode, OrganRef organ) {

    public static ClosedClaim registered() {
        return registered("140105-PETITION", Events26.TRANSPORT);
    }

    public static ClosedClaim registered(String registrar, OrganRef organ) {
        var answer = Matters26.registrar(registrar)
                .body(Matters26.busStop()
                        .with("receivedAt", TestClock.now().minusHours(1).toString()))
                .post("/api/v1/matters")
                .then()
                .statusCode(201)
                .extract();
        return new ClosedClaim(answer.path("id"), answer.path("number"), answer.path("queryCode"), organ);
    }

    public ClosedClaim classified(String category, String kind) {
        TestBroker.given(
                matter,
                new MatterClassified(
                        UUID.fromString(matter),
                        Events26.XIAODIAN,
                        List.of(new MatterClassified.Claim(1, category, kind.isEmpty(), kind, List.of())),
                        List.of()));
        return this;
    }

    public ClosedClaim closed(String reason, String on) {
        TestBroker.given(matter, new MatterClosed(UUID.fromString(matter), 1, organ, reason, LocalDate.parse(on)));
        return this;
    }

    public ClosedClaim reopened(String on) {
        TestBroker.given(
                matter,
                new HandlingReopened(
                        UUID.fromString(matter),
                        number,
                        1,
                        organ,
                        Events26.XIAODIAN,
                        "SUPERVISION",
                        LocalDate.parse(on),
                        LocalDate.parse(on).plusDays(30)));
        return this;
    }

    /** What deadline-service answers to the opening. */
    public ClosedClaim windowUntil(String closedOn, String lastDay) {
        LocalDate due = LocalDate.parse(lastDay);
        TestBroker.given(
                matter,
                new TimeLimitStarted(
                        UUID.fromString(matter),
                        1,
                        UUID.randomUUID(),
                        "TL-37",
                        "满意度评价",
                        "2022-05-01.5",
                        "国信发〔2022〕11号",
                        null,
                        LocalDate.parse(closedOn),
                        due,
                        due,
                        false));
        return this;
    }

    public EvaluationOpened opened() {
        return TestBroker.await(matter, EvaluationOpened.class);
    }

    /** Evaluates by number and query code. */
    public ValidatableResponse evaluate(Map<String, Object> ratings) {
        return publicly()
                .body(Map.of("receipt", receipt(), "evaluation", of(ratings)))
                .post("/api/v1/evaluations")
                .then();
    }

    public ValidatableResponse seenByCode() {
        return publicly().body(receipt()).post("/api/v1/evaluations/query").then();
    }

    public ValidatableResponse seenBy(RequestSpecification reader) {
        return reader.get(address()).then();
    }

    public String address() {
        return "/api/v1/matters/" + matter + "/evaluations";
    }

    public static Map<String, Object> of(Map<String, Object> ratings) {
        Map<String, Object> evaluation = new HashMap<>(ratings);
        evaluation.put("claim", 1);
        return evaluation;
    }

    private Map<String, Object> receipt() {
        return Map.of("number", number, "queryCode", queryCode);
    }

    private static RequestSpecification publicly() {
        return given().contentType(ContentType.JSON);
    }
}
