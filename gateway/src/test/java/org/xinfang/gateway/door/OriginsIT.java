package org.xinfang.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.gateway.standin.Neighbourhood.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfang.gateway.route.Service;
import org.xinfang.gateway.standin.Client;
import org.xinfang.gateway.standin.Client.Answer;
import org.xinfang.gateway.standin.Neighbourhood;

/** Where a call comes from: a page of another origin, or a caller behind an ingress. */
@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class OriginsIT {
    private final Client client = new Client("127.0.1.21");

    @Test
    void aPageOfTheNamedOriginMayCallAndReadWhatItNeeds() {
        Answer asked = preflight(Neighbourhood.FRONT_END);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo(Neighbourhood.FRONT_END);
        assertThat(asked.header("Access-Control-Allow-Headers"))
                .containsIgnoringCase("idempotency-key")
                .containsIgnoringCase("if-match");

        Answer called = client.post(
                client.signedInTo("/api/v1/matters").header("Origin", Neighbourhood.FRONT_END),
                BodyPublishers.ofString("{}"));
        assertThat(called.status()).isEqualTo(201);
        assertThat(called.header("Access-Control-Allow-Origin")).isEqualTo(Neighbourhood.FRONT_END);
        assertThat(called.header("Access-Control-Expose-Headers"))
                .containsIgnoringCase("etag")
                .containsIgnoringCase("content-disposition");
    }

    @Test
    void aPageOfAnotherOriginMayNot() {
        Answer asked = preflight("https://elsewhere.example");
        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.header("Access-Control-Allow-Origin")).isEmpty();

        Answer called = client.post(
                client.signedInTo("/api/v1/matters")
                        .header("Origin", "https://elsewhere.example")
                        .header("Idempotency-Key", "elsewhere"),
                BodyPublishers.ofString("{}"));
        assertThat(called.status()).isEqualTo(403);
        assertThat(service(Service.INTAKE).reachedWith("idempotency-key", "elsewhere"))
                .isEmpty();
    }

    @Test
    void behindTheTrustedIngressEachCallerHasAQuotaOfHisOwn() {
        Client ingress = new Client(Neighbourhood.INGRESS);
        assertThat(IntStream.range(0, 60).map(i -> from(ingress, "192.0.2." + i)))
                .as("sixty callers, one call each")
                .containsOnly(200);
        assertThat(IntStream.range(0, 60).map(i -> from(ingress, "192.0.2.200")))
                .as("one caller, sixty calls")
                .contains(429);
    }

    private static int from(Client ingress, String caller) {
        return ingress.send(ingress.to("/api/v1/verify/1").header("X-Forwarded-For", caller))
                .status();
    }

    private Answer preflight(String origin) {
        return client.send(client.to("/api/v1/matters")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type,idempotency-key,if-match")
                .method("OPTIONS", BodyPublishers.noBody()));
    }
}
