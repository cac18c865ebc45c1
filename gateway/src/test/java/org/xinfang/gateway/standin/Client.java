package org.xinfang.gateway.standin;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** A caller with an address of its own (all of 127/8 is this machine), so that no test uses up another's quota. */
public final class Client {
    private final String door = ConfigProvider.getConfig().getValue("test.url", String.class);
    private final HttpClient http;

    public Client(String ownAddress) {
        try {
            this.http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByName(ownAddress))
                    .build();
        } catch (IOException notAnAddress) {
            throw new UncheckedIOException(notAnAddress);
        }
    }

    /** A call, not sent yet. */
    public HttpRequest.Builder to(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(door.replaceFirst("/$", "") + pathAndQuery))
                .timeout(Duration.ofSeconds(20));
    }

    /** A call of a clerk nobody else is. */
    public HttpRequest.Builder signedInTo(String pathAndQuery, String... roles) {
        return to(pathAndQuery)
                .header(
                        "Authorization",
                        "Bearer "
                                + Neighbourhood.realm().token(UUID.randomUUID().toString(), roles));
    }

    public Answer get(String pathAndQuery) {
        return send(to(pathAndQuery));
    }

    public Answer post(HttpRequest.Builder call, BodyPublisher body) {
        return send(call.header("Content-Type", "application/json").POST(body));
    }

    public Answer send(HttpRequest.Builder call) {
        try {
            return new Answer(http.send(call.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonObject json() {
            return new JsonObject(response.body());
        }

        /** The last part of the problem's type; fails when the answer is no problem. */
        public String problem() {
            if (!header("Content-Type").startsWith("application/problem+json")) {
                throw new AssertionError("no problem answer: " + status() + " " + response.body());
            }
            return json().getString("type").replace("urn:xinfang:problem:", "");
        }
    }
}
