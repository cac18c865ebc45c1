package org.xinfang.intake.matter;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.intake.RealService;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

@RealService
@DisplayName("谁能看到什么")
class AccessIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final OrganRef CITY = new OrganRef("140100-PETITION", "太原市信访局");

    @BeforeEach
    void monday() {
        TestClock.set("2026-03-02T09:30:00+08:00");
    }

    @Test
    void aCountyNeverSeesAnotherCountysMatterAndItsCityDoes() {
        String matter = Matters26.register(Matters26.busStop());
        hidden(staff("140106-PETITION", "registrar", "dispatcher", "cleared"), matter);
        hidden(staff("140200-PETITION", "registrar"), matter);
        hidden(staff("140105-TRANSPORT", "handler", "cleared"), matter);
        full(staff("140105-PETITION", "dispatcher"), matter);
        envelope(staff("140100-PETITION", "supervisor"), matter);
        TestBroker.given(matter, Events26.classified(matter, false));
        await().atMost(PATIENCE)
                .until(() -> staff("140100-PETITION", "supervisor")
                                .get("/api/v1/matters/" + matter)
                                .path("content")
                        != null);
        full(staff("140100-PETITION", "supervisor"), matter);
        full(staff("140000-PETITION", "supervisor"), matter);
    }

    @Test
    void theOrganThatAnOpenClaimWasSentToSeesIt() {
        String matter = Matters26.register(Matters26.busStop());
        TestBroker.given(matter, Events26.classified(matter, false));
        TestBroker.given(matter, Events26.referred(matter, 1, Events26.TRANSPORT));
        await().atMost(PATIENCE).until(() -> status(staff("140105-TRANSPORT", "handler"), matter) == 200);
        full(staff("140105-TRANSPORT", "handler"), matter);
    }

    @Test
    @DisplayName("化解方案：承担任务的单位可以查看信访件；混合来信只见封面，检举控告的流转渠道不因此公开")
    void theOrganOfAPlansTaskSeesTheMatter() {
        String matter = Matters26.register(Matters26.busStop());
        TestBroker.given(matter, Events26.classified(matter, false));
        TestBroker.given(matter, Events26.planTask(matter, 1, Events26.TRANSPORT));
        await().atMost(PATIENCE).until(() -> status(staff("140105-TRANSPORT", "handler"), matter) == 200);
        full(staff("140105-TRANSPORT", "handler"), matter);

        String mixed = Matters26.register(Matters26.busStop());
        TestBroker.given(mixed, Events26.classified(mixed, false, true));
        TestBroker.given(mixed, Events26.planTask(mixed, 1, Events26.TRANSPORT));
        await().atMost(PATIENCE).until(() -> status(staff("140105-TRANSPORT", "handler"), mixed) == 200);
        envelope(staff("140105-TRANSPORT", "handler", "cleared"), mixed);
    }

    @Test
    @DisplayName("第三十条第三款：检举控告只对本流转渠道公开")
    void anAccusationIsSeenByItsOwnTrackOnly() {
        String matter = Matters26.register(Matters26.busStop());
        TestBroker.given(matter, Events26.classified(matter, true));
        TestBroker.given(matter, Events26.handedOverSealed(matter, 1, Events26.DISCIPLINE));
        await().atMost(PATIENCE).until(() -> status(staff("140105-DISCIPLINE", "cleared"), matter) == 200);
        full(staff("140105-DISCIPLINE", "handler", "cleared"), matter);
        full(staff("140105-PETITION", "dispatcher", "cleared"), matter);
        envelope(staff("140105-PETITION", "dispatcher"), matter);
        hidden(staff("140105-DISCIPLINE", "handler"), matter);
        hidden(staff("140100-PETITION", "supervisor", "cleared"), matter);
        hidden(staff("140000-PETITION", "supervisor"), matter);
        hidden(staff("140105-TRANSPORT", "handler"), matter);
    }

    @Test
    @DisplayName("混合来信：普通诉求的承办单位看不到原文")
    void theOrganOfAnOpenClaimSeesOnlyTheEnvelopeOfAMixedLetter() {
        String matter = Matters26.register(Matters26.busStop());
        TestBroker.given(matter, Events26.classified(matter, false, true));
        TestBroker.given(matter, Events26.referred(matter, 1, Events26.TRANSPORT));
        TestBroker.given(matter, Events26.handedOverSealed(matter, 2, Events26.DISCIPLINE));
        await().atMost(PATIENCE).until(() -> status(staff("140105-DISCIPLINE", "cleared"), matter) == 200);
        envelope(staff("140105-TRANSPORT", "handler", "cleared"), matter);
        envelope(staff("140100-PETITION", "supervisor", "cleared"), matter);
        full(staff("140105-DISCIPLINE", "cleared"), matter);
    }

    @Test
    void anOrganThatGotASealedClaimIsOnTheSealedTrackAlsoInItsLists() {
        String matter = Matters26.register(Matters26.busStop());
        TestBroker.given(matter, Events26.classified(matter, false, true));
        TestBroker.given(matter, Events26.handedOverSealed(matter, 2, CITY));
        await().atMost(PATIENCE).until(() -> status(staff(CITY.code(), "cleared"), matter) == 200);
        full(staff(CITY.code(), "cleared"), matter);
        hidden(staff(CITY.code(), "supervisor"), matter);
    }

    @Test
    void aPetitionerSeesHisOwnMattersAndNoOthers() {
        TestBroker.given(Events26.XIAODIAN.code(), Events26.organ(Events26.XIAODIAN));
        RequestSpecification chen = person("petitioner-chen");
        Matters26 own = Matters26.busStop().with("addressee", "140105-PETITION");
        own.remove("receivedAt");
        await().atMost(PATIENCE)
                .until(() -> person("petitioner-chen")
                                .body(own)
                                .post("/api/v1/matters")
                                .statusCode()
                        == 201);
        String matter = chen.get("/api/v1/matters").path("items[0].id");
        chen.get("/api/v1/matters")
                .then()
                .body("total", equalTo(1))
                .body("items[0].registrar.name", equalTo("太原市小店区信访局"));
        full(person("petitioner-chen"), matter);
        hidden(person("petitioner-wang"), matter);
        hidden(person("petitioner-chen"), Matters26.register(Matters26.busStop()));
        full(staff("140105-PETITION", "registrar"), matter);
        person("petitioner-wang").get("/api/v1/matters").then().body("total", equalTo(0));
        person("petitioner-wang")
                .get("/api/v1/matters/" + matter + "/progress")
                .then()
                .statusCode(404);
    }

    @Test
    void aPetitionerWritesToAnOrganThatExistsAndComesInPersonElsewhere() {
        refusedSelfService(Map.of("channel", "VISIT"), "channel-not-self-service");
        refusedSelfService(Map.of(), "addressee-missing");
    }

    @Test
    @DisplayName("名录尚未收全时不拒绝登记：不知道的行政区划照常登记，不知道的机关稍后再试")
    void whileTheOrgansAreArrivingNothingIsRefusedForBeingUnknown() {
        hears(Events26.organ(Events26.XIAODIAN, 4_000));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> refusedSelfService(Map.of("addressee", "149999-PETITION"), 503, "directory-not-whole"));
        Matters26.register(Matters26.busStop().with("region", Map.of("code", "141100", "name", "吕梁市")));
        hears(Events26.organ(Events26.XIAODIAN, 1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> refusedSelfService(Map.of("addressee", "149999-PETITION"), 422, "unknown-organ"));
        Matters26.registrar()
                .body(Matters26.busStop().with("region", Map.of("code", "141100", "name", "吕梁市")))
                .post("/api/v1/matters")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:unknown-region"))
                .body("field", equalTo("region.code"));
    }

    @Test
    void aRoleThatHasNothingToDoWithMattersIsForbidden() {
        String matter = Matters26.register(Matters26.busStop());
        staff("140105-PETITION", "administrator")
                .get("/api/v1/matters/" + matter)
                .then()
                .statusCode(403)
                .body("detail", equalTo("当前账号没有办理此事项的权限。"));
        staff("140105-PETITION", "dispatcher")
                .body(Matters26.busStop())
                .post("/api/v1/matters")
                .then()
                .statusCode(403);
    }

    private static void hears(OrganChanged organ) {
        TestBroker.given(organ.code(), organ);
    }

    private static void refusedSelfService(Map<String, Object> changes, String problem) {
        refusedSelfService(changes, 422, problem);
    }

    private static void refusedSelfService(Map<String, Object> changes, int status, String problem) {
        Matters26 request = Matters26.busStop();
        request.putAll(changes);
        person("petitioner-li")
                .body(request)
                .post("/api/v1/matters")
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:xinfang:problem:" + problem));
    }

    private static void full(RequestSpecification viewer, String matter) {
        viewer.get("/api/v1/matters/" + matter).then().statusCode(200).body("content.text", notNullValue());
        listed(viewer, matter, true);
    }

    private static void envelope(RequestSpecification viewer, String matter) {
        viewer.get("/api/v1/matters/" + matter)
                .then()
                .statusCode(200)
                .body("number", notNullValue())
                .body("content", nullValue());
        listed(viewer, matter, true);
    }

    private static void hidden(RequestSpecification viewer, String matter) {
        viewer.get("/api/v1/matters/" + matter)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:xinfang:problem:not-found"));
        viewer.get("/api/v1/matters/" + matter + "/progress").then().statusCode(404);
        listed(viewer, matter, false);
    }

    /** A list shows exactly what a single look shows; the newest matter stands on the first page. */
    private static void listed(RequestSpecification viewer, String matter, boolean expected) {
        List<String> ids = viewer.get("/api/v1/matters?size=200").path("items.id");
        assertEquals(expected, ids.contains(matter), "in the list");
    }

    private static int status(RequestSpecification viewer, String matter) {
        return viewer.get("/api/v1/matters/" + matter).statusCode();
    }

    private static RequestSpecification staff(String organ, String... roles) {
        return Matters26.as(TestTokens.staff("clerk@" + organ, organ, organ, roles));
    }

    private static RequestSpecification person(String id) {
        return Matters26.as(TestTokens.person(id, "petitioner"));
    }
}
