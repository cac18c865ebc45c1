package org.xinfang.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.xinfang.gateway.route.Service;

@Path("/openapi.json")
class ApiDocsResource {
    private final ApiDescriptions descriptions;
    private final String version;

    ApiDocsResource(
            ApiDescriptions descriptions, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.descriptions = descriptions;
        this.version = version;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The API of all services, as one OpenAPI document")
    public CompletionStage<JsonNode> merged() {
        Map<Service, Future<Optional<JsonNode>>> asked = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            asked.put(service, descriptions.of(service));
        }
        return Future.join(List.copyOf(asked.values()))
                .<JsonNode>map(_ -> MergedDescription.of(version, known(asked)))
                .toCompletionStage();
    }

    private static Map<Service, JsonNode> known(Map<Service, Future<Optional<JsonNode>>> asked) {
        Map<Service, JsonNode> known = new EnumMap<>(Service.class);
        asked.forEach((service, answer) -> answer.result().ifPresent(description -> known.put(service, description)));
        return known;
    }
}
