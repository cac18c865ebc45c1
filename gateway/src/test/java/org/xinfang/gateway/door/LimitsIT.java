package org.xinfang.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.xinfang.gateway.standin.Neighbourhood.realm;
import static org.xinfang.gateway.standin.Neighbourhood.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.Test;
import org.xinfang.gateway.route.Service;
import org.xinfang.gateway.standin.Client;
import org.xinfang.gateway.standin.Client.Answer;
import org.xinfang.gateway.standin.Neighbourhood;
import org.xinfang.gateway.standin.ServiceStandIn.Reached;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class LimitsIT {
    private static final int LIMIT = 2 * 1024 * 1024;

    private final Client client = new Client("127.0.1.2");

    private static BodyPublisher declared(int length) {
        return BodyPublishers.ofByteArray(new byte[length]);
    }

    /** Sent in chunks, without Content-Length. */
    private static BodyPublisher undeclared(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
    }

    private Answer register(String key, BodyPublisher body) {
        return client.post(client.signedInTo("/api/v1/matters").header("Idempotency-Key", key), body);
    }

    @Test
    void b93_aBodyUpToTheLimitPassesAndAByteMoreDoesNotWhetherDeclaredOrNot() {
        assertThat(register("b93-declared", declared(LIMIT)).status()).isEqualTo(201);
        assertThat(register("b93-undeclared", undeclared(LIMIT)).status()).isEqualTo(201);
        assertThat(register("b93-declared", declared(LIMIT + 1)).problem()).isEqualTo("too-large");
        Answer tooLarge = register("b93-undeclared", undeclared(LIMIT + 1));
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.problem()).isEqualTo("too-large");

        assertThat(service(Service.INTAKE).reachedWith("idempotency-key", "b93-declared"))
                .hasSize(1);
        assertThat(service(Service.INTAKE).reachedWith("idempotency-key", "b93-undeclared"))
                .extracting(call -> call.body().length())
                .containsExactly(LIMIT);
    }

    @Test
    void manyLargeBodiesAtOnceAreBoundedTogetherAndGivenBackAfterwards() {
        List<Socket> unfinished = new ArrayList<>();
        try {
            await().untilAsserted(() -> {
                unfinished.add(unfinishedBody());
                Answer answer = client.post(client.to("/api/v1/due-dates"), declared(LIMIT));
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.problem()).isEqualTo("too-busy");
            });
        } finally {
            unfinished.forEach(LimitsIT::close);
        }
        await().untilAsserted(() -> assertThat(client.post(client.signedInTo("/api/v1/matters"), declared(LIMIT))
                        .status())
                .isEqualTo(201));
    }

    /** A caller who has sent all but the last byte. */
    private static Socket unfinishedBody() throws IOException {
        URI door = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
        Socket socket = new Socket(door.getHost(), door.getPort(), InetAddress.getByName("127.0.1.8"), 0);
        String head = "POST /api/v1/due-dates HTTP/1.1\r\nHost: door\r\nContent-Length: " + LIMIT + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(new byte[LIMIT - 1]);
        return socket;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            throw new UncheckedIOException(alreadyClosed);
        }
    }

    @Test
    void b95_anOversizedBodyLeavesALogLineWithItsRequestIdAndNothingOfTheCall() {
        List<ExtLogRecord> lines = new ArrayList<>();
        ExtHandler listener = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                line.copyMdc();
                lines.add(line);
            }
        };
        Logger.getLogger("access").addHandler(listener);
        String token = realm().token("b95");
        client.post(
                client.to("/api/v1/matters?q=%E5%BC%A0%E4%B8%89")
                        .header("Authorization", "Bearer " + token)
                        .header("X-Request-Id", "b95-oversized-bulk"),
                declared(5 * LIMIT));

        await().untilAsserted(() -> assertThat(lines)
                .filteredOn(line -> "b95-oversized-bulk".equals(line.getMdc("requestId")))
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .startsWith("POST /api/v1/matters 413")
                        .endsWith("peer 127.0.1.2")
                        .doesNotContain("张三", "%E5", token)));
        Logger.getLogger("access").removeHandler(listener);
    }

    @Test
    void headersBeyondTheLimitAreRefused() {
        assertThat(client.send(client.signedInTo("/api/v1/matters").header("User-Agent", "x".repeat(20_000)))
                        .status())
                .isEqualTo(431);
    }

    @Test
    void b96_changingXForwardedForDoesNotEscapeTheQuota() {
        Client hasty = new Client("127.0.1.3");
        List<Answer> answers = IntStream.range(0, 60)
                .mapToObj(i -> hasty.send(hasty.to("/api/v1/verify/" + i).header("X-Forwarded-For", "10.0.0." + i)))
                .filter(answer -> answer.status() != 200)
                .toList();

        assertThat(answers).hasSizeGreaterThan(20);
        assertThat(answers.getFirst().status()).isEqualTo(429);
        assertThat(answers.getFirst().problem()).isEqualTo("too-many-requests");
        assertThat(answers.getFirst().header("Retry-After")).isEqualTo("1");
        assertThat(client.get("/api/v1/verify/1").status())
                .as("other peers are not touched")
                .isEqualTo(200);
    }

    @Test
    void badTokensTakeFromThePeersQuotaAndNotFromAnAccounts() {
        Client guessing = new Client("127.0.1.4");
        List<Integer> answers = IntStream.range(0, 60)
                .mapToObj(i -> guessing.send(guessing.to("/api/v1/matters").header("Authorization", "Bearer guess" + i))
                        .status())
                .toList();

        assertThat(answers).contains(401, 429).doesNotContain(200);
        assertThat(guessing.send(guessing.signedInTo("/api/v1/matters")).status())
                .as("an account behind the same address")
                .isEqualTo(200);
    }

    @Test
    void b44_aCallBeyondTheQuotaNeverReachesTheServiceSoItsKeyStaysUnused() {
        String token = realm().token("b44");
        Answer refused = null;
        int key = 0;
        while (refused == null) {
            Answer answer = post(token, "b44-" + ++key);
            refused = answer.status() == 429 ? answer : null;
        }
        String unused = "b44-" + key;
        Duration wait = Duration.ofSeconds(Long.parseLong(refused.header("Retry-After")));

        assertThat(key).isGreaterThan(100);
        assertThat(service(Service.INTAKE).reachedWith("idempotency-key", unused))
                .isEmpty();
        await().pollDelay(wait)
                .pollInterval(wait)
                .untilAsserted(() -> assertThat(post(token, unused).status()).isEqualTo(201));
        assertThat(service(Service.INTAKE).reachedWith("idempotency-key", unused))
                .extracting(Reached::method)
                .containsExactly("POST");
    }

    private Answer post(String token, String key) {
        return client.post(
                client.to("/api/v1/matters")
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", key),
                BodyPublishers.ofString("{}"));
    }
}
