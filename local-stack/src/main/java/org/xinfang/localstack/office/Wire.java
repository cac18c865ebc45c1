package org.xinfang.localstack.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON over HTTP. */
final class Wire {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** Sends a request with a JSON body, or without one when it is null. */
    Answer send(
            String method,
            String address,
            Map<String, String> headers,
            @org.jspecify.annotations.Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body)));
        headers.forEach(request::header);
        return answer(request.build());
    }

    /** Sends a form, as the token endpoint wants it. */
    Answer form(String address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field ->
                        field.getKey() + "=" + java.net.URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** Reads a text; refused unless the answer is a success. */
    String text(String address, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).GET();
        headers.forEach(request::header);
        HttpResponse<byte[]> response = exchange(request.build());
        answer(response).required();
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private Answer answer(HttpRequest request) {
        return answer(exchange(request));
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        String entityTag = response.headers().firstValue("ETag").orElse("");
        boolean json = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return json && response.body().length > 0
                ? new Answer(response.statusCode(), read(response.body()), entityTag)
                : Answer.empty(response.statusCode(), entityTag);
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    request.method() + " " + request.uri() + ": " + failure.getMessage(), failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
