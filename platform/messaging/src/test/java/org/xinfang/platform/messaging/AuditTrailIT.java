package org.xinfang.platform.messaging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.platform.testing.TestTokens;

@RealMessaging
@DisplayName("办理留痕：改动、缺失可被发现")
class AuditTrailIT {
    private final String matter = UUID.randomUUID().toString();

    @Inject
    Journal journal;

    @Inject
    Tables tables;

    @BeforeEach
    void fiveActs() {
        IntStream.rangeClosed(1, 5)
                .forEach(act -> QuarkusTransaction.requiringNew()
                        .run(() -> journal.append(
                                matter,
                                Supplements.of(UUID.fromString(matter), act),
                                Supplements.CLERK,
                                "《信访工作条例》第二十二条第一款")));
    }

    @Test
    void anUntouchedChainIsIntact() {
        verify().statusCode(200)
                .body("links", equalTo(5))
                .body("intact", equalTo(true))
                .body("fault", equalTo(""));
    }

    @Test
    void anotherNameInOneLinkShows() {
        vandalise("UPDATE audit_record SET actor_name = '某某' WHERE subject = ? AND sequence = 3");
        found("link 3: changed");
    }

    @Test
    void aLinkMadeToFitAgainShowsInTheNext() {
        vandalise("UPDATE audit_record SET hash = repeat('0', 64) WHERE subject = ? AND sequence = 2");
        found("link 2: changed");
        vandalise("UPDATE audit_record SET previous_hash = repeat('0', 64) WHERE subject = ? AND sequence = 3");
        found("link 2: changed");
    }

    @Test
    void aLinkTakenOutOfTheMiddleShows() {
        vandalise("DELETE FROM audit_record WHERE subject = ? AND sequence = 2");
        found("link 2: missing");
    }

    @Test
    void aLinkTakenOutAndTheOthersMovedUpShows() {
        vandalise("DELETE FROM audit_record WHERE subject = ? AND sequence = 2");
        vandalise("UPDATE audit_record SET sequence = sequence - 1 WHERE subject = ? AND sequence = 3");
        found("link 2: does not cover the link before it");
    }

    @Test
    void theLastLinkTakenOffShowsByItsEvent() {
        vandalise("DELETE FROM audit_record WHERE subject = ? AND sequence = 5");
        found("link 5: missing");
    }

    @Test
    void anEventWhoseContentWasRewrittenShows() {
        vandalise("UPDATE outbox_event SET payload = replace(payload, '小店区', '迎泽区')"
                + " WHERE event_key = ? AND payload LIKE '%\"supplement\":4%'");
        found("link 4: content of its event changed");
    }

    @Test
    void onlyAnAdministratorMayLook() {
        given().auth()
                .oauth2(TestTokens.staff("clerk-7", "140105-PETITION", "太原市小店区信访局", "registrar"))
                .get("/ops/audit/" + matter)
                .then()
                .statusCode(403);
        given().get("/ops/audit/" + matter).then().statusCode(401);
    }

    private void vandalise(String sql) {
        assertEquals(1, tables.change(sql, matter), "the vandal hit one row");
    }

    private void found(String fault) {
        verify().statusCode(200).body("intact", equalTo(false)).body("fault", equalTo(fault));
    }

    private ValidatableResponse verify() {
        return given().auth()
                .oauth2(TestTokens.person("operator-1", "administrator"))
                .get("/ops/audit/" + matter)
                .then();
    }
}
