package org.xinfang.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Compares a released schema with its successor: it may only gain optional fields. */
final class SchemaGrowth {

    private SchemaGrowth() {}

    /** What would break a reader or a sample of yesterday; empty when the change is compatible. */
    static List<String> breaks(JsonNode released, JsonNode next) {
        List<String> breaks = new ArrayList<>();
        compare("", released, next, breaks);
        return breaks;
    }

    private static void compare(String path, JsonNode released, JsonNode next, List<String> breaks) {
        if (!released.path("type").equals(next.path("type"))
                || !released.path("format").equals(next.path("format"))) {
            breaks.add(path + " changed its type");
            return;
        }
        released.path("properties").properties().forEach(property -> {
            String name = path + "." + property.getKey();
            JsonNode successor = next.path("properties").path(property.getKey());
            if (successor.isMissingNode()) {
                breaks.add(name + " was removed");
            } else {
                compare(name, property.getValue(), successor, breaks);
            }
        });
        if (released.has("items")) {
            compare(path + "[]", released.path("items"), next.path("items"), breaks);
        }
        required(next).stream()
                .filter(name -> !required(released).contains(name))
                .forEach(name -> breaks.add(path + "." + name + " became required"));
    }

    private static List<String> required(JsonNode schema) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
