package org.xinfang.gateway.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.xinfang.gateway.standin.Neighbourhood.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xinfang.gateway.route.Service;
import org.xinfang.gateway.standin.Client;
import org.xinfang.gateway.standin.Client.Answer;
import org.xinfang.gateway.standin.Neighbourhood;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class PagesIT {
    private static final Pattern LOCAL_FILE = Pattern.compile("(?:src|href)=\"(/(?:assets|webjars)/[^\"]+)\"");
    private static final Pattern FOREIGN_HOST = Pattern.compile("(?:src|href)=\"(?:https?:)?//");

    private final Client client = new Client("127.0.1.7");

    @Test
    void thePagesLoadWithAllTheirFilesFromHere() {
        for (String page : new String[] {"/board", "/api-docs", "/due-dates"}) {
            Answer answer = client.get(page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.response().body()).doesNotContainPattern(FOREIGN_HOST);
            assertThat(LOCAL_FILE.matcher(answer.response().body()).results().map(file -> file.group(1)))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(file ->
                            assertThat(client.get(file).status()).as(file).isEqualTo(200));
        }
    }

    @Test
    void onlyTheApiPageAndNoticesMayHaveInlineStyles() {
        assertThat(client.get("/api-docs").header("Content-Security-Policy")).contains("'unsafe-inline'", "data:");
        assertThat(client.get("/board").header("Content-Security-Policy")).doesNotContain("unsafe", "data:");
        assertThat(client.get("/api/v1/portal/notices/token/page").header("Content-Security-Policy"))
                .contains("style-src 'unsafe-inline'", "img-src data:")
                .doesNotContain("script");
        assertThat(client.get("/api/v1/portal/notices/token").header("Content-Security-Policy"))
                .doesNotContain("unsafe", "data:");
        assertThat(client.get("/due-dates").header("Content-Security-Policy")).doesNotContain("unsafe", "data:");
        assertThat(client.get("/api/v1/verify/ABCD-1234").header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void theBoardTellsOfEachServiceItsHealthBuildAndWaitingEvents() {
        JsonObject status = client.get("/board/status").json();

        assertThat(status.getJsonArray("services")).hasSize(Service.values().length);
        JsonObject intake = of(status, "intake");
        assertThat(intake.getString("title")).isEqualTo("登记");
        assertThat(intake.getString("health")).isEqualTo("UP");
        assertThat(intake.getString("version")).isEqualTo("1.2.3-intake");
        assertThat(intake.getDouble("unsent")).isEqualTo(3.0);
        assertThat(intake.getDouble("oldestUnsentSeconds")).isEqualTo(12.5);
        assertThat(intake.getDouble("parked")).isEqualTo(1.0);
        assertThat(intake.getJsonArray("checks")).hasSize(1);
    }

    @Test
    void theBoardTellsWhenAServiceIsGone() {
        service(Service.NOTICE).stop();
        try {
            await().untilAsserted(() -> assertThat(
                            of(client.get("/board/status").json(), "notice").getString("health"))
                    .isEqualTo("UNREACHABLE"));
        } finally {
            service(Service.NOTICE).start();
        }
        await().untilAsserted(() -> assertThat(
                        of(client.get("/board/status").json(), "notice").getString("health"))
                .isEqualTo("UP"));
    }

    @Test
    void theMergedDescriptionHoldsWhatTheDoorLetsThroughOfAllServices() {
        JsonObject description = client.get("/openapi.json").json();

        assertThat(description.getJsonObject("paths").fieldNames())
                .contains(
                        "/api/v1/matters/{id}",
                        "/api/v1/matters/{id}/routing/referrals",
                        "/api/v1/ops/notice/parked-events")
                .allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(description
                        .getJsonObject("components")
                        .getJsonObject("schemas")
                        .fieldNames())
                .contains("intake.View", "routing.View");
    }

    @Test
    void theGatewayTellsThatItLivesAndIsReadyAndMeasuresEachRoute() {
        assertThat(client.get("/q/health/live").json().getString("status")).isEqualTo("UP");
        assertThat(client.get("/q/health/ready").json().getString("status")).isEqualTo("UP");
        client.get("/api/v1/verify/ABCD-1234");
        await().untilAsserted(
                        () -> assertThat(client.get("/q/metrics").response().body())
                                .contains("xinfang_gateway_calls_seconds_count")
                                .contains("route=\"/api/v1/verify/{code}\"")
                                .doesNotContain("ABCD-1234"));
    }

    private static JsonObject of(JsonObject status, String service) {
        JsonArray services = status.getJsonArray("services");
        return services.stream()
                .map(JsonObject.class::cast)
                .filter(state -> state.getString("service").equals(service))
                .findFirst()
                .orElseThrow();
    }
}
