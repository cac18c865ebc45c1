package org.xinfang.deadline.worklist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.deadline.trigger.Events;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
class TimeLimitResourceIT {

    private final Events events = Events.ofNewMatter();
    private final String address = "/api/v1/matters/" + events.matter() + "/time-limits";

    @BeforeEach
    void oneMatterAtTheStreetOffice() {
        TestClock.set("2026-03-20T09:00+08:00");
        UUID referral = UUID.randomUUID();
        TestBroker.given(events.matter(), events.registered("2026-03-02T09:12+08:00"));
        TestBroker.given(events.matter(), events.referred("2026-03-05", referral, true));
        TestBroker.given(events.matter(), events.received("2026-03-09", referral));
        TestBroker.await(events.matter(), TimeLimitMet.class);
        TestBroker.await(
                events.matter(),
                TimeLimitStarted.class,
                started -> started.rule().equals("TL-04"));
    }

    @Test
    void thePetitionDepartmentSeesEveryLimitWithItsReasons() {
        as("140106-PETITION")
                .get(address)
                .then()
                .statusCode(200)
                .body("rule", contains("TL-04", "TL-01", "TL-03"))
                .body("state", contains("MISSED", "MET", "RUNNING"))
                .body("find { it.rule == 'TL-01' }.late", equalTo(false))
                .body("find { it.rule == 'TL-01' }.endedOn", equalTo("2026-03-05"))
                .body("find { it.rule == 'TL-01' }.daysLeft", nullValue())
                .body("find { it.rule == 'TL-03' }.legalDue", equalTo("2026-03-24"))
                .body("find { it.rule == 'TL-03' }.endsAt", equalTo("2026-03-25T00:00:00+08:00"))
                .body("find { it.rule == 'TL-03' }.daysLeft", equalTo(4))
                .body("explanation", everyItem(hasSize(greaterThan(2))))
                .body("find { it.rule == 'TL-01' }.history.kind", contains("STARTED", "MET"))
                .body("find { it.rule == 'TL-01' }.history.recordedAt", everyItem(endsWith("+08:00")));
    }

    @Test
    void anOrganSeesItsOwnLimitsOnly() {
        as("140106001-GOVERNMENT").get(address).then().statusCode(200).body("rule", contains("TL-04", "TL-03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"140105-PETITION", "140106-HOUSING", "140106002-GOVERNMENT"})
    void anotherOrganDoesNotLearnThatTheMatterExists(String organ) {
        as(organ).get(address).then().statusCode(404).body("type", equalTo("urn:xinfang:problem:not-found"));
        as(organ)
                .get("/api/v1/matters/" + UUID.randomUUID() + "/time-limits")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:xinfang:problem:not-found"));
    }

    @Test
    void theWorkListHoldsWhatTheOrganStillOwes() {
        String mine = "items.findAll { it.matter == '" + events.matter() + "' }.rule";
        as("140106001-GOVERNMENT")
                .get("/api/v1/time-limits?size=200")
                .then()
                .statusCode(200)
                .body(mine, contains("TL-04", "TL-03"))
                .body("total", notNullValue());
        as("140106001-GOVERNMENT")
                .get("/api/v1/time-limits?size=200&dueBefore=2026-03-24")
                .then()
                .body(mine, contains("TL-04"));
    }

    @Test
    void aPetitionDepartmentAsksForAnOrganOfItsRegion() {
        as("140100-PETITION")
                .get("/api/v1/time-limits?size=200&organ=140106001-GOVERNMENT")
                .then()
                .statusCode(200)
                .body("items.matter", hasItem(events.matter().toString()))
                .body("items.organ.code", everyItem(equalTo("140106001-GOVERNMENT")));
        as("140200-PETITION")
                .get("/api/v1/time-limits?size=200")
                .then()
                .statusCode(200)
                .body("items.matter", not(hasItem(events.matter().toString())));
    }

    @ParameterizedTest
    @CsvSource({
        "140105-PETITION, 140106-HOUSING",
        "140106-HOUSING, 140106-PETITION",
        "140106-PETITION, 140100-PETITION",
        "140106-PETITION, nonsense"
    })
    void anOrganOutOfScopeIsRefused(String caller, String organ) {
        as(caller)
                .get("/api/v1/time-limits?organ=" + organ)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:xinfang:problem:organ-out-of-scope"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=0", "size=201", "page=-1"})
    void aPageOutOfRangeIsRefused(String query) {
        as("140106-PETITION").get("/api/v1/time-limits?" + query).then().statusCode(422);
    }

    @Test
    void withoutALoginNothingIsShown() {
        given().get(address).then().statusCode(401);
        given().get("/api/v1/time-limits").then().statusCode(401);
        bearer(TestTokens.expired("140106-PETITION", "dispatcher"))
                .get(address)
                .then()
                .statusCode(401);
        bearer(TestTokens.forged("140106-PETITION", "dispatcher"))
                .get(address)
                .then()
                .statusCode(401);
        bearer(TestTokens.forAnotherAudience("140106-PETITION", "dispatcher"))
                .get(address)
                .then()
                .statusCode(401);
        bearer(TestTokens.person("petitioner", "petitioner"))
                .get(address)
                .then()
                .statusCode(403);
        bearer(TestTokens.person("nobody", "handler")).get(address).then().statusCode(403);
    }

    private static RequestSpecification as(String organ) {
        return bearer(TestTokens.staff("clerk", organ, organ, "handler"));
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
