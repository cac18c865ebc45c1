package org.xinfang.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.gateway.standin.Neighbourhood.realm;
import static org.xinfang.gateway.standin.Neighbourhood.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.gateway.route.Service;
import org.xinfang.gateway.standin.Client;
import org.xinfang.gateway.standin.Client.Answer;
import org.xinfang.gateway.standin.Neighbourhood;
import org.xinfang.gateway.standin.ServiceStandIn.Reached;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class DoorIT {
    private final Client client = new Client("127.0.1.1");

    @ParameterizedTest
    @CsvSource({
        "/api/v1/matters, intake",
        "/api/v1/matters/7, intake",
        "/api/v1/matters/7/progress, intake",
        "/api/v1/organs/140105-PETITION, routing",
        "/api/v1/routing/tasks, routing",
        "/api/v1/matters/7/routing, routing",
        "/api/v1/matters/7/routing/referrals/1/receipt, routing",
        "/api/v1/matters/7/handling/1/acceptance, handling",
        "/api/v1/handling/tasks, handling",
        "/api/v1/matters/7/time-limits, deadline",
        "/api/v1/time-limits, deadline",
        "/api/v1/time-limits/calendar.ics, deadline",
        "/api/v1/supervision-tasks, deadline",
        "/api/v1/punctuality, deadline",
        "/api/v1/calendars/2026, deadline",
        "/api/v1/rules, deadline",
        "/api/v1/matters/7/notices, notice",
        "/api/v1/notices/3/document, notice",
    })
    void eachAddressReachesItsService(String address, String service) {
        Answer answer = client.send(client.signedInTo(address + "?page=2&q=%E6%B0%B4"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("service")).isEqualTo(service);
        assertThat(service(Service.valueOf(service.toUpperCase(Locale.ROOT))).reached())
                .extracting(Reached::uri)
                .contains(address + "?page=2&q=%E6%B0%B4");
    }

    @Test
    void publicAddressesNeedNoToken() {
        assertThat(client.get("/api/v1/verify/ABCD-1234").json().getString("service"))
                .isEqualTo("notice");
        assertThat(client.get("/api/v1/portal/notices/9/document").status()).isEqualTo(200);
        assertThat(client.get("/api/v1/rules").json().getString("service")).isEqualTo("deadline");
        assertThat(client.get("/api/v1/calendars/2026").json().getString("service"))
                .isEqualTo("deadline");
        assertThat(client.get("/api/v1/calendars/2026/versions").status()).isEqualTo(401);
        assertThat(client.post(client.to("/api/v1/due-dates"), BodyPublishers.ofString("{}"))
                        .json()
                        .getString("service"))
                .isEqualTo("deadline");
        assertThat(client.post(client.to("/api/v1/progress-queries"), BodyPublishers.ofString("{}"))
                        .json()
                        .getString("service"))
                .isEqualTo("intake");
    }

    @Test
    void whatIsNotInTheTableDoesNotExist() {
        for (String address :
                new String[] {"/api/v1/other", "/api/v2/matters", "/api", "/ops/parked-events", "/nothing"}) {
            Answer answer = client.send(client.signedInTo(address, "administrator"));
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("not-found");
        }
    }

    @Test
    void aMethodThatTheAddressDoesNotHaveIsRefused() {
        Answer answer = client.get("/api/v1/due-dates");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    void b101_tokensThatAreMissingExpiredForgedOrForOthersAreRefused() {
        int before = service(Service.INTAKE).reached().size();
        String[] tokens = {
            realm().expiredToken(),
            realm().tokenForAnotherAudience(),
            realm().tokenOfAnotherIssuer(),
            realm().forgedToken(),
            realm().unsignedToken(),
            "not-a-token"
        };
        for (String token : tokens) {
            Answer answer = client.send(client.to("/api/v1/matters").header("Authorization", "Bearer " + token));
            assertThat(answer.status()).as(token).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("unauthenticated");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
        Answer without = client.get("/api/v1/matters");
        assertThat(without.problem()).isEqualTo("unauthenticated");
        assertThat(without.header("Connection")).as("may go on").isEmpty();
        assertThat(service(Service.INTAKE).reached()).hasSize(before);
    }

    @Test
    void operationsAddressesAreForAdministrators() {
        String address = "/api/v1/ops/routing/parked-events";

        assertThat(client.get(address).status()).isEqualTo(401);
        Answer clerk = client.send(client.signedInTo(address, "dispatcher"));
        assertThat(clerk.status()).isEqualTo(403);
        assertThat(clerk.problem()).isEqualTo("forbidden");
        assertThat(client.send(client.signedInTo(address, "administrator"))
                        .json()
                        .getString("service"))
                .isEqualTo("routing");
        client.post(client.signedInTo(address + "/redrive", "administrator"), BodyPublishers.ofString("{}"));
        assertThat(service(Service.ROUTING).reached())
                .extracting(Reached::uri)
                .contains("/ops/parked-events", "/ops/parked-events/redrive");
    }

    @Test
    void theBodyArrivesAsItWasSentAndTheAnswerAsItWasGiven() {
        String body = "{\"title\":\"反映供水问题\"}";
        Answer answer = client.post(
                client.signedInTo("/api/v1/matters").header("Idempotency-Key", "door-it-body"),
                BodyPublishers.ofString(body));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Location")).as("no address of the inside").isEqualTo("/api/v1/matters/7?full=true");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(service(Service.INTAKE).reachedWith("idempotency-key", "door-it-body"))
                .extracting(Reached::body)
                .containsExactly(body);
    }

    @Test
    void anAnswerWithoutContentPasses() {
        Answer answer =
                client.send(client.signedInTo("/api/v1/routing/no-content").DELETE());

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.response().body()).isEmpty();
    }

    @Test
    void b96_theServiceSeesTheRealPeerAndNoHeaderTheCallerMadeUp() {
        client.send(client.signedInTo("/api/v1/organs")
                .header("If-None-Match", "\"b96\"")
                .header("X-Forwarded-For", "10.1.2.3")
                .header("X-Forwarded-Host", "evil.test")
                .header("Forwarded", "for=10.1.2.3")
                .header("X-Real-IP", "10.1.2.3")
                .header("X-Original-URL", "/ops/parked-events")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("X-Internal-Caller", "gateway")
                .header("Cookie", "session=1")
                .header("TE", "trailers"));

        assertThat(service(Service.ROUTING).reachedWith("if-none-match", "\"b96\""))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.headers())
                            .containsEntry("x-forwarded-for", "127.0.1.1")
                            .containsEntry("x-forwarded-proto", "http");
                    assertThat(call.headers().get("authorization")).startsWith("Bearer ");
                    assertThat(call.headers())
                            .doesNotContainKeys(
                                    "x-forwarded-host",
                                    "forwarded",
                                    "x-real-ip",
                                    "x-original-url",
                                    "x-http-method-override",
                                    "x-internal-caller",
                                    "cookie",
                                    "te");
                });
    }

    @Test
    void oneRequestIdGoesAllTheWay() {
        Answer given = client.send(client.signedInTo("/api/v1/organs").header("X-Request-Id", "partner-4711-abc"));
        assertThat(given.response().headers().allValues("X-Request-Id")).containsExactly("partner-4711-abc");
        assertThat(service(Service.ROUTING).reachedWith("x-request-id", "partner-4711-abc"))
                .hasSize(1);

        Answer made = client.get("/api/v1/matters");
        assertThat(made.header("X-Request-Id")).hasSize(36);
        assertThat(made.json().getString("requestId")).isEqualTo(made.header("X-Request-Id"));
    }

    @Test
    void problemsSpeakTheCallersLanguage() {
        assertThat(client.get("/nothing").json().getString("title")).isEqualTo("未找到");
        assertThat(client.send(client.to("/nothing").header("Accept-Language", "en"))
                        .json()
                        .getString("title"))
                .isEqualTo("Not found");
    }
}
