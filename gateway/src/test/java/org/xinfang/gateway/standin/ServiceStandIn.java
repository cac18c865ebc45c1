package org.xinfang.gateway.standin;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands for one of our services in the gateway's own tests: remembers what reached it over real HTTP. An address that
 * ends in {@code slow} is never answered, one in {@code large} with a large body, one in {@code no-content} has nothing to say.
 */
public final class ServiceStandIn {
    private static final int LARGE = 300_000;

    private final Vertx vertx;
    private final String service;
    private final List<Reached> reached = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int port;

    ServiceStandIn(Vertx vertx, String service) {
        this.vertx = vertx;
        this.service = service;
        this.server = vertx.createHttpServer();
        start();
    }

    /** A call that reached the service; header names in lower case. */
    public record Reached(String method, String uri, Map<String, String> headers, String body) {}

    int port() {
        return port;
    }

    public List<Reached> reached() {
        return reached;
    }

    /** Those that carried a header with this value. */
    public List<Reached> reachedWith(String header, String value) {
        return reached.stream()
                .filter(call -> value.equals(call.headers().get(header)))
                .toList();
    }

    /** Takes the service away: its port refuses connections. */
    public void stop() {
        await(server.close());
    }

    public void start() {
        server = vertx.createHttpServer(new HttpServerOptions().setPort(port).setHost("127.0.0.1"))
                .requestHandler(this::answer);
        port = await(server.listen()).actualPort();
    }

    private void answer(HttpServerRequest request) {
        String path = request.path();
        switch (path) {
            case "/q/health" ->
                request.response()
                        .end(
                                "{\"status\":\"UP\",\"checks\":[{\"name\":\"Database connections health check\",\"status\":\"UP\"}]}");
            case "/q/metrics" -> request.response().end("""
                             # TYPE xinfang_outbox_unsent gauge
                             xinfang_outbox_unsent 3.0
                             xinfang_outbox_oldest_unsent_seconds 12.5
                             xinfang_inbox_parked 1.0
                             """);
            case "/q/openapi" -> request.response().end(description().toBuffer());
            default -> request.body().onSuccess(body -> remember(request, body));
        }
    }

    private void remember(HttpServerRequest request, Buffer body) {
        Map<String, String> headers = new TreeMap<>();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        reached.add(new Reached(request.method().name(), request.uri(), headers, body.toString()));
        if (request.path().endsWith("/large")) {
            request.response().end(Buffer.buffer(new byte[LARGE]));
        } else if (request.path().endsWith("/no-content")) {
            request.response().setStatusCode(204).end();
        } else if (!request.path().endsWith("/slow")) {
            boolean created = request.method().name().equals("POST");
            request.response()
                    .setStatusCode(created ? 201 : 200)
                    .putHeader("Content-Type", "application/json")
                    .putHeader("ETag", "\"1\"")
                    .putHeader("Location", "http://127.0.0.1:" + port + "/api/v1/matters/7?full=true")
                    .putHeader("Server", "internal")
                    .putHeader("X-Request-Id", "of-the-service")
                    .end(new JsonObject().put("service", service).toBuffer());
        }
    }

    /** Two services have a schema of the same name, as ours do. */
    private JsonObject description() {
        JsonObject view = new JsonObject("{\"$ref\":\"#/components/schemas/View\"}");
        JsonObject operation = new JsonObject()
                .put("operationId", "list")
                .put("security", List.of(Map.of("SecurityScheme", List.of("dispatcher"))))
                .put("responses", Map.of("200", Map.of("content", Map.of("application/json", Map.of("schema", view)))));
        String own = switch (service) {
            case "intake" -> "/api/v1/matters/{id}";
            case "routing" -> "/api/v1/matters/{id}/routing/referrals";
            default -> "/api/v1/" + service + "/tasks";
        };
        JsonObject item = new JsonObject().put("get", operation);
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", Map.of("title", service, "version", "1.2.3-" + service))
                .put("paths", Map.of(own, item, "/ops/parked-events", item, "/internal/secret", item))
                .put("components", Map.of("schemas", Map.of("View", Map.of("type", "object", "title", service))));
    }

    static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
