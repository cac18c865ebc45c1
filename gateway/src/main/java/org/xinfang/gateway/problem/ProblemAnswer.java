package org.xinfang.gateway.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xinfang.platform.web.Problems;

/**
 * A problem (RFC 9457) ready to be sent.
 *
 * @param headers with the media type
 */
public record ProblemAnswer(int status, Map<String, String> headers, Buffer body) {
    private static final String MEDIA_TYPE = "application/problem+json";

    /** In the language of the request in work, with its request id. */
    public static ProblemAnswer to(TurnedAway reason) {
        HttpProblem problem =
                Problems.of(reason.problem().slug(), reason.problem().status(), Map.of());
        Map<String, String> headers = new LinkedHashMap<>(reason.headers());
        headers.put("Content-Type", MEDIA_TYPE);
        headers.put("Cache-Control", "no-store");
        return new ProblemAnswer(
                reason.problem().status(), headers, json(problem).toBuffer());
    }

    public void send(HttpServerResponse response) {
        response.setStatusCode(status);
        headers.forEach(response::putHeader);
        response.end(body);
    }

    private static JsonObject json(HttpProblem problem) {
        JsonObject json = new JsonObject()
                .put("type", String.valueOf(problem.getType()))
                .put("title", problem.getTitle())
                .put("status", problem.getStatusCode())
                .put("detail", problem.getDetail());
        problem.getParameters().forEach(json::put);
        return json;
    }
}
