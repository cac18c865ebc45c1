package org.xinfang.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xinfang.gateway.route.Access;
import org.xinfang.gateway.route.RouteTable;
import org.xinfang.gateway.route.RouteTable.PublicAddress;
import org.xinfang.gateway.route.Service;

/**
 * The OpenAPI descriptions of several services as one: exactly what the route table lets through, under the public
 * addresses. Components are named after their service ({@code intake.MatterView}), so that equal names do not meet.
 */
final class MergedDescription {
    private static final String SCHEME = "accessToken";
    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete");
    private static final Set<String> BESIDE_METHODS = Set.of("parameters", "summary", "description");

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final ObjectNode paths;
    private final ObjectNode components;

    private MergedDescription(String version) {
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "信访事项办理平台接口")
                .put("version", version)
                .put("description", "各服务接口的合并说明。除注明公开的接口外，均须携带访问令牌（Bearer）。");
        document.putArray("security").addObject().putArray(SCHEME);
        document.putArray("tags");
        paths = document.putObject("paths");
        components = document.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject(SCHEME)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
    }

    /** Services without description are named in {@code x-undescribed-services}. */
    static ObjectNode of(String version, Map<Service, JsonNode> descriptions) {
        MergedDescription merged = new MergedDescription(version);
        for (Service service : Service.values()) {
            JsonNode description = descriptions.get(service);
            if (description == null) {
                merged.document.withArray("x-undescribed-services").add(service.code());
            } else {
                merged.add(service, ComponentNames.after(service, description));
            }
        }
        return merged.document;
    }

    private void add(Service service, JsonNode description) {
        document.withArray("tags").addObject().put("name", service.code()).put("description", service.title());
        description
                .path("paths")
                .properties()
                .forEach(path -> RouteTable.publicAddress(service, path.getKey())
                        .ifPresent(address -> addPath(service, address, path.getValue())));
        description.path("components").properties().forEach(kind -> {
            if (!kind.getKey().equals("securitySchemes")) {
                components.withObjectProperty(kind.getKey()).setAll((ObjectNode) kind.getValue());
            }
        });
    }

    private void addPath(Service service, PublicAddress address, JsonNode item) {
        ObjectNode outside = JsonNodeFactory.instance.objectNode();
        item.properties().forEach(part -> {
            if (METHODS.contains(part.getKey())) {
                address.by(part.getKey().toUpperCase(Locale.ROOT))
                        .filter(route -> route.service() == service)
                        .ifPresent(route -> outside.set(
                                part.getKey(), operation(service, route.access(), (ObjectNode) part.getValue())));
            } else if (BESIDE_METHODS.contains(part.getKey())) {
                outside.set(part.getKey(), part.getValue());
            }
        });
        paths.withObjectProperty(address.template()).setAll(outside);
    }

    private static ObjectNode operation(Service service, Access access, ObjectNode described) {
        ObjectNode operation = described.deepCopy();
        JsonNode roles = described
                .path("security")
                .path(0)
                .path(firstField(described.path("security").path(0)));
        operation.putArray("tags").add(service.code());
        if (described.hasNonNull("operationId")) {
            operation.put(
                    "operationId",
                    service.code() + "." + described.get("operationId").asText());
        }
        var security = operation.putArray("security");
        if (access != Access.PUBLIC) {
            var granted = security.addObject().putArray(SCHEME);
            roles.forEach(granted::add);
        }
        return operation;
    }

    private static String firstField(JsonNode requirement) {
        return requirement.fieldNames().hasNext() ? requirement.fieldNames().next() : "";
    }
}
