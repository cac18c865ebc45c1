package org.xinfang.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xinfang.gateway.route.Service;

class MergedDescriptionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private static JsonNode merged(Map<Service, JsonNode> descriptions) {
        return MergedDescription.of("1.0.0", descriptions);
    }

    private static JsonNode deadline() throws JsonProcessingException {
        return json("""
                {'paths': {
                   '/api/v1/due-dates': {
                     'post': {'operationId': 'count', 'security': [{'SecurityScheme': []}],
                              'requestBody': {'$ref': '#/components/requestBodies/Count'}},
                     'get': {'operationId': 'notLetThrough'}},
                   '/api/v1/rule-books/{version}': {
                     'parameters': [{'name': 'version', 'in': 'path'}],
                     'get': {'tags': ['Rule Book Resource'], 'security': [{'SecurityScheme': ['handler']}]}},
                   '/q/secret': {'get': {}}},
                 'components': {
                   'requestBodies': {'Count': {'content': {'application/json': {'schema': {'$ref': '#/components/schemas/Count'}}}}},
                   'schemas': {
                     'Count': {'properties': {'rule': {'$ref': '#/components/schemas/Rule'}},
                               'discriminator': {'propertyName': 'kind', 'mapping': {'a': '#/components/schemas/Rule'}}},
                     'Rule': {'type': 'string'}},
                   'securitySchemes': {'SecurityScheme': {'type': 'http'}}}}
                """);
    }

    @Test
    void onlyWhatTheRouteTableLetsThroughIsDescribed() throws JsonProcessingException {
        JsonNode paths = merged(Map.of(Service.DEADLINE, deadline())).path("paths");

        assertThat(paths.fieldNames())
                .toIterable()
                .containsExactly("/api/v1/due-dates", "/api/v1/rule-books/{version}");
        assertThat(paths.path("/api/v1/due-dates").has("get")).isFalse();
        assertThat(paths.path("/api/v1/rule-books/{version}").has("parameters")).isTrue();
    }

    @Test
    void componentsAreNamedAfterTheirServiceAndEveryReferenceFollows() throws JsonProcessingException {
        JsonNode components = merged(Map.of(Service.DEADLINE, deadline())).path("components");
        JsonNode count = components.path("schemas").path("deadline.Count");

        assertThat(components.path("schemas").fieldNames())
                .toIterable()
                .containsExactly("deadline.Count", "deadline.Rule");
        assertThat(count.at("/properties/rule/$ref").asText()).isEqualTo("#/components/schemas/deadline.Rule");
        assertThat(count.at("/discriminator/mapping/a").asText()).isEqualTo("#/components/schemas/deadline.Rule");
        assertThat(components.path("securitySchemes").fieldNames()).toIterable().containsExactly("accessToken");
    }

    @Test
    void anOperationTellsItsServiceItsAccessAndItsRoles() throws JsonProcessingException {
        JsonNode paths = merged(Map.of(Service.DEADLINE, deadline())).path("paths");
        JsonNode open = paths.path("/api/v1/due-dates").path("post");
        JsonNode guarded = paths.path("/api/v1/rule-books/{version}").path("get");

        assertThat(open.path("security")).isEmpty();
        assertThat(open.path("operationId").asText()).isEqualTo("deadline.count");
        assertThat(guarded.path("security")).hasToString("[{\"accessToken\":[\"handler\"]}]");
        assertThat(guarded.path("tags")).hasToString("[\"deadline\"]");
    }

    @Test
    void aServiceWithoutDescriptionIsNamed() throws JsonProcessingException {
        assertThat(merged(Map.of(Service.DEADLINE, deadline())).path("x-undescribed-services"))
                .hasToString("[\"intake\",\"routing\",\"handling\",\"notice\"]");
    }
}
