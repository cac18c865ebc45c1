package org.xinfang.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xinfang.gateway.route.Service;

/** Names the components of a description after its service, and follows with every reference. */
final class ComponentNames {
    private static final String REFERENCE = "#/components/";

    private final String prefix;

    private ComponentNames(Service service) {
        this.prefix = service.code() + ".";
    }

    /** A renamed copy. */
    static JsonNode after(Service service, JsonNode description) {
        ComponentNames names = new ComponentNames(service);
        JsonNode copy = description.deepCopy();
        names.follow(copy);
        copy.path("components").properties().forEach(kind -> names.rename((ObjectNode) kind.getValue()));
        return copy;
    }

    private void rename(ObjectNode components) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        components.properties().forEach(component -> named.put(prefix + component.getKey(), component.getValue()));
        components.removeAll();
        components.setAll(named);
    }

    private void follow(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (field.getValue().isTextual() && field.getValue().asText().startsWith(REFERENCE)) {
                    object.put(field.getKey(), renamed(field.getValue().asText()));
                }
            });
        }
        node.forEach(this::follow);
    }

    /** {@code #/components/schemas/View} becomes {@code #/components/schemas/intake.View}. */
    private String renamed(String reference) {
        int name = reference.indexOf('/', REFERENCE.length()) + 1;
        return reference.substring(0, name) + prefix + reference.substring(name);
    }
}
