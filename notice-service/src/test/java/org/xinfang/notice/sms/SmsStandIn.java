package org.xinfang.notice.sms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A provider of short messages outside the platform, as far as its protocol goes; what it answers is the test's to say. */
final class SmsStandIn implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Messages it took, by our id. */
    final List<Message> taken = new CopyOnWriteArrayList<>();

    /** How often each message's report was asked for, by phone. */
    final Map<String, Integer> questions = new ConcurrentHashMap<>();

    /** What it answers when a message comes, by phone; 202 unless said otherwise. */
    final Map<String, Integer> refusals = new ConcurrentHashMap<>();

    /** The state it reports, by phone; null is 404, as for a message it never heard of. */
    volatile Function<String, @Nullable String> states = phone -> "DELIVERED";

    private @Nullable HttpServer server;

    record Message(String id, String phone, String text, String authorization) {}

    void open(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/sms", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    List<Message> takenFor(String phone) {
        return taken.stream().filter(message -> message.phone().equals(phone)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                take(exchange, JSON.readTree(exchange.getRequestBody()));
            } else {
                report(exchange);
            }
        }
    }

    private void take(HttpExchange exchange, JsonNode message) throws IOException {
        var phone = message.path("to").asText();
        if (refusals.containsKey(phone)) {
            say(exchange, refusals.get(phone), "{}");
            return;
        }
        taken.add(new Message(
                message.path("id").asText(),
                phone,
                message.path("text").asText(),
                exchange.getRequestHeaders().getFirst("Authorization")));
        say(exchange, 202, "{\"reference\":\"r-" + phone + "\"}");
    }

    private void report(HttpExchange exchange) throws IOException {
        var phone = exchange.getRequestURI().getPath().replaceFirst(".*/r-", "");
        questions.merge(phone, 1, Integer::sum);
        var state = states.apply(phone);
        if (state == null) {
            say(exchange, 404, "{}");
        } else {
            say(exchange, 200, "{\"state\":\"" + state + "\"}");
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }
}
