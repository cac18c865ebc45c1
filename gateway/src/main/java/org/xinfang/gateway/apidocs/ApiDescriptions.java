package org.xinfang.gateway.apidocs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xinfang.gateway.route.Service;
import org.xinfang.gateway.upstream.Upstreams;

/** What each service says about its API. A service that is down is described by what it said last. */
@Singleton
public class ApiDescriptions {
    private static final String ADDRESS = "/q/openapi?format=json";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Upstreams upstreams;
    private final ObjectMapper json;
    private final AsyncCache<Service, JsonNode> fresh =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).buildAsync();
    private final Map<Service, JsonNode> lastKnown = new ConcurrentHashMap<>();

    ApiDescriptions(Upstreams upstreams, ObjectMapper json) {
        this.upstreams = upstreams;
        this.json = json;
    }

    /** The service's description; empty when it has not been reached yet. */
    public Future<Optional<JsonNode>> of(Service service) {
        return Future.fromCompletionStage(fresh.get(
                        service, (key, _) -> fetch(key).toCompletionStage().toCompletableFuture()))
                .map(Optional::of)
                .otherwise(_ -> Optional.ofNullable(lastKnown.get(service)));
    }

    private Future<JsonNode> fetch(Service service) {
        return upstreams.read(service, ADDRESS, PATIENCE).compose(page -> {
            if (page.status() != 200) {
                return Future.failedFuture(service.code() + " has no description: " + page.status());
            }
            try {
                JsonNode description = json.readTree(page.text());
                lastKnown.put(service, description);
                return Future.succeededFuture(description);
            } catch (JsonProcessingException unreadable) {
                return Future.failedFuture(unreadable);
            }
        });
    }
}
