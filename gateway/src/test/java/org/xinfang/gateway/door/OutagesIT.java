package org.xinfang.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.gateway.standin.Neighbourhood.realm;
import static org.xinfang.gateway.standin.Neighbourhood.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
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

    /** The connection to a service that one caller left behind may already carry another's call. */
    @Test
    void callersWhoHangUpDoNotDisturbOthers() {
        String[] tokens = IntStream.range(0, 8)
                .mapToObj(i -> realm().token("hangs-up-" + i))
                .toArray(String[]::new);
        String staying = realm().token("stays");
        CompletableFuture<Void> hangingUp = CompletableFuture.allOf(Arrays.stream(tokens)
                .map(token -> CompletableFuture.runAsync(() -> hangUp("/api/v1/notices/1", token)))
                .toArray(CompletableFuture[]::new));

        List<Integer> others = IntStream.range(0, 95)
                .mapToObj(_ -> client.send(client.to("/api/v1/notices/1").header("Authorization", "Bearer " + staying))
                        .status())
                .toList();
        hangingUp.join();

        assertThat(others).hasSize(95).containsOnly(200);
    }

    /** Again and again, a little later after each call. */
    private static void hangUp(String address, String token) {
        URI door = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
        String call = "GET " + address + " HTTP/1.1\r\nHost: door\r\nAuthorization: Bearer " + token + "\r\n\r\n";
        for (int i = 0; i < 95; i++) {
            try (Socket socket = new Socket(door.getHost(), door.getPort())) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
                LockSupport.parkNanos(i * 100_000L);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
