package org.xinfang.notice.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * A provider that speaks JSON over HTTP: {@code POST url} with {@code id}, {@code to}, {@code text} answers a
 * {@code reference}; {@code GET url/reference} answers a {@code state}: PENDING, DELIVERED or FAILED. Redirects are not
 * followed: the credential stays with the address it was given for.
 */
@ApplicationScoped
class HttpSmsProvider implements SmsProvider {
    private static final int OK = 200;
    private static final int FIRST_NOT_OK = 300;

    private final SmsConfig config;
    private final ObjectMapper json;
    private final HttpClient client;

    HttpSmsProvider(SmsConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.timeout())
                .followRedirects(Redirect.NEVER)
                .build();
    }

    @Override
    public String take(UUID message, String phone, String text) {
        var body = write(Map.of("id", message.toString(), "to", phone, "text", text));
        var request = to(url())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        return text(answer(request), "reference");
    }

    @Override
    public Report report(String reference) {
        var address = URI.create(url() + "/" + URLEncoder.encode(reference, StandardCharsets.UTF_8));
        var state = text(answer(to(address).GET().build()), "state");
        return switch (state) {
            case "PENDING" -> Report.ON_ITS_WAY;
            case "DELIVERED" -> Report.ARRIVED;
            case "FAILED" -> Report.LOST;
            default -> throw new SmsFailure("短信平台的回执状态不明");
        };
    }

    private URI url() {
        return config.url().orElseThrow(() -> new SmsFailure("没有配置短信平台"));
    }

    private HttpRequest.Builder to(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(config.timeout()).header("Accept", "application/json");
        config.credential().ifPresent(credential -> request.header("Authorization", "Bearer " + credential));
        return request;
    }

    private JsonNode answer(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() < OK || response.statusCode() >= FIRST_NOT_OK) {
                throw new SmsFailure("短信平台答复 " + response.statusCode());
            }
            return json.readTree(response.body());
        } catch (JsonProcessingException unreadable) {
            throw new SmsFailure("短信平台的答复无法识别");
        } catch (IOException unreachable) {
            throw new SmsFailure("短信平台没有答复：" + unreachable.getClass().getSimpleName());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new SmsFailure("服务正在停止");
        }
    }

    private static String text(JsonNode answer, String field) {
        var text = answer.path(field).asText("");
        if (text.isBlank()) {
            throw new SmsFailure("短信平台的答复缺少 " + field);
        }
        return text;
    }

    private String write(Map<String, String> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts are always serializable", impossible);
        }
    }
}
