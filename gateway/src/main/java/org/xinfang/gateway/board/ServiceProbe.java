package org.xinfang.gateway.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.xinfang.gateway.apidocs.ApiDescriptions;
import org.xinfang.gateway.board.ServiceState.Check;
import org.xinfang.gateway.board.ServiceState.Health;
import org.xinfang.gateway.route.Service;
import org.xinfang.gateway.upstream.Upstreams;

/** Looks after the services; many watchers cost a service no more than one. */
@Singleton
class ServiceProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Upstreams upstreams;
    private final ApiDescriptions descriptions;
    private final ObjectMapper json;
    private final AsyncCache<Service, ServiceState> recent =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(2)).buildAsync();

    ServiceProbe(Upstreams upstreams, ApiDescriptions descriptions, ObjectMapper json) {
        this.upstreams = upstreams;
        this.descriptions = descriptions;
        this.json = json;
    }

    /** Never fails: what cannot be found out is told as such. */
    Future<ServiceState> look(Service service) {
        return Future.fromCompletionStage(
                recent.get(service, (key, _) -> ask(key).toCompletionStage().toCompletableFuture()));
    }

    private Future<ServiceState> ask(Service service) {
        Future<Optional<JsonNode>> health = upstreams
                .read(service, "/q/health", PATIENCE)
                .map(page -> parse(page.text()))
                .otherwise(Optional.empty());
        Future<MetricsText> metrics = upstreams
                .read(service, "/q/metrics", PATIENCE)
                .map(page -> new MetricsText(page.text()))
                .otherwise(new MetricsText(""));
        Future<Optional<JsonNode>> description = descriptions.of(service);
        return Future.join(health, metrics, description)
                .map(_ -> state(service, health.result(), metrics.result(), description.result()));
    }

    private static ServiceState state(
            Service service, Optional<JsonNode> health, MetricsText metrics, Optional<JsonNode> description) {
        return new ServiceState(
                service.code(),
                service.title(),
                health.map(ServiceProbe::overall).orElse(Health.UNREACHABLE),
                description
                        .map(known -> known.path("info").path("version").asText())
                        .orElse(null),
                health.map(ServiceProbe::checks).orElse(List.of()),
                metrics.gauge("xinfang_outbox_oldest_unsent_seconds"),
                metrics.gauge("xinfang_outbox_unsent"),
                metrics.gauge("xinfang_inbox_parked"));
    }

    private Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(json.readTree(text)).filter(tree -> tree.has("status"));
        } catch (JsonProcessingException noHealthAnswer) {
            return Optional.empty();
        }
    }

    private static Health overall(JsonNode health) {
        return isUp(health) ? Health.UP : Health.DOWN;
    }

    private static List<Check> checks(JsonNode health) {
        return StreamSupport.stream(health.path("checks").spliterator(), false)
                .map(check -> new Check(check.path("name").asText(), isUp(check)))
                .toList();
    }

    private static boolean isUp(JsonNode told) {
        return told.path("status").asText().equals("UP");
    }
}
