package org.xinfang.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.gateway.standin.Neighbourhood.realm;
import static org.xinfang.gateway.standin.Neighbourhood.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.gateway.route.Service;
import org.xinfang.gateway.standin.Neighbourhood;

/** Written to the socket as they are, since a client library would tidy the addresses up. */
@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class AddressesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/v1/ops/intake/parked-events",
                "/api/v1//ops/intake/parked-events",
                "/api/v1/verify/..%2f..%2fops/parked-events",
                "/api/v1/verify/../ops/intake/parked-events",
                "/api/v1/verify/%2e%2e/ops/intake/parked-events",
                "/api/v1/verify/..;/ops/intake/parked-events",
                "/api/v1/verify/ABC;x=1",
                "/api/v1/verify/a%00b",
                "/api/v1/verify/%c0%af",
                "/api/v1/%6fps/intake/parked-events",
                "/%61pi/v1/matters",
                "/api/v1/matters/",
                "/./api/v1/matters",
                "/ops/../api/v1/matters",
                "/q/../api/v1/matters",
                "/%71/metrics",
                "/api/v1/portal/notices/%2e%2e/%2e%2e/matters",
            })
    void b98_anAddressThatCanBeReadInTwoWaysReachesNobody(String address) throws IOException {
        long before = reached();

        String answer = ask(address, realm().token("b98", "administrator"));

        assertThat(answer).startsWith("HTTP/1.1 400").contains("urn:xinfang:problem:ambiguous-address");
        assertThat(reached()).isEqualTo(before);
    }

    @Test
    void anAddressThatIsNoAddressIsRefusedByTheDecoder() throws IOException {
        assertThat(ask("/api/v1/verify\\..\\ops", realm().token("b98"))).startsWith("HTTP/1.1 400");
    }

    @Test
    void aCallerWhoDoesNotFinishHisBodyIsTurnedAway() throws IOException {
        String answer = exchange("POST /api/v1/due-dates HTTP/1.1\r\nHost: door\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"from\":");

        assertThat(answer).startsWith("HTTP/1.1 408").contains("urn:xinfang:problem:body-too-slow");
    }

    @Test
    void aBodyOfTwoLengthsIsNotPassedOn() throws IOException {
        long before = reached();

        String answer = exchange("POST /api/v1/due-dates HTTP/1.1\r\nHost: door\r\nConnection: close\r\n"
                + "Content-Length: 4\r\nContent-Length: 30\r\n\r\nabcdGET /ops HTTP/1.1\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(reached()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://elsewhere.test/api/v1/verify/ABC", "http://169.254.169.254/api/v1/verify/ABC"})
    void anAbsoluteAddressLeadsNowhereElse(String address) throws IOException {
        assertThat(ask(address, realm().token("b98")))
                .startsWith("HTTP/1.1 200")
                .contains("\"notice\"");
        assertThat(service(Service.NOTICE).reached().getLast().uri()).isEqualTo("/api/v1/verify/ABC");
    }

    private static long reached() {
        return Arrays.stream(Service.values())
                .mapToLong(each -> service(each).reached().size())
                .sum();
    }

    private static String ask(String address, String token) throws IOException {
        return exchange("GET " + address + " HTTP/1.1\r\nHost: door\r\nConnection: close\r\nAuthorization: Bearer "
                + token + "\r\n\r\n");
    }

    private static String exchange(String call) throws IOException {
        URI door = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
        try (Socket socket = new Socket(door.getHost(), door.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
