package org.xinfang.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.gateway.standin.Neighbourhood.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.xinfang.gateway.route.Service;
import org.xinfang.gateway.standin.Client;
import org.xinfang.gateway.standin.Client.Answer;
import org.xinfang.gateway.standin.Neighbourhood;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class OutagesIT {
    private final Client client = new Client("127.0.1.5");

    @Test
    void whenAServiceIsDownItsRoutesSaySoAndTheOthersGoOn() {
        service(Service.HANDLING).stop();
        try {
            Answer down = client.send(client.signedInTo("/api/v1/matters/7/handling"));
            assertThat(down.status()).isEqualTo(503);
            assertThat(down.problem()).isEqualTo("service-unavailable");
            assertThat(down.header("Retry-After")).isEqualTo("5");
            assertThat(down.json().getString("requestId")).isEqualTo(down.header("X-Request-Id"));
            assertThat(client.post(
                                    client.signedInTo("/api/v1/matters/7/handling/1/acceptance"),
                                    BodyPublishers.ofString("{}"))
                            .problem())
                    .isEqualTo("service-unavailable");
            assertThat(client.send(client.signedInTo("/api/v1/matters/7")).status())
                    .isEqualTo(200);
        } finally {
            service(Service.HANDLING).start();
        }
        assertThat(client.send(client.signedInTo("/api/v1/matters/7/handling")).status())
                .isEqualTo(200);
    }

    @Test
    void readingSurvivesARestartOfTheServiceThatIsShortEnough() {
        service(Service.DEADLINE).stop();
        var answer = CompletableFuture.supplyAsync(() -> client.send(client.signedInTo("/api/v1/calendars/2026")));
        service(Service.DEADLINE).start();

        assertThat(answer.join().status()).isEqualTo(200);
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsGivenUpAndAWriteIsNotRepeated() {
        Answer late = client.post(
                client.signedInTo("/api/v1/routing/slow").header("Idempotency-Key", "outage-slow"),
                BodyPublishers.ofString("{}"));

        assertThat(late.status()).isEqualTo(504);
        assertThat(late.problem()).isEqualTo("service-too-slow");
        assertThat(late.header("Retry-After")).isEqualTo("5");
        assertThat(service(Service.ROUTING).reachedWith("idempotency-key", "outage-slow"))
                .hasSize(1);
    }
}
