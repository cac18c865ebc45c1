package org.xinfang.contracts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of an event record. Knows only the types that may stand on the wire and refuses all others. A nullable
 * component may be null or missing (an older producer did not know it); every other is required. Fields beyond these are
 * allowed: a newer producer may send more.
 */
final class WireSchema {

    private WireSchema() {}

    static ObjectNode of(EventType type) {
        ObjectNode schema = Wire.JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:xinfang:event:" + type.wireName());
        schema.put("title", type.payload().getSimpleName());
        return schema.setAll(ofRecord(type.payload()));
    }

    private static ObjectNode ofRecord(Class<?> type) {
        ObjectNode schema = Wire.JSON.createObjectNode();
        schema.put("type", "object");
        ArrayNode required = Wire.JSON.createArrayNode();
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), ofType(component.getAnnotatedType()));
            if (!isNullable(component.getAnnotatedType())) {
                required.add(component.getName());
            }
        }
        schema.set("required", required);
        return schema;
    }

    private static ObjectNode ofType(AnnotatedType type) {
        ObjectNode schema = type instanceof AnnotatedParameterizedType list ? ofList(list) : ofClass(type);
        if (isNullable(type)) {
            String notNull = schema.get("type").asText();
            schema.putArray("type").add(notNull).add("null");
        }
        return schema;
    }

    private static ObjectNode ofList(AnnotatedParameterizedType type) {
        if (!type.getType().getTypeName().startsWith(List.class.getName() + "<")) {
            throw new AssertionError("of the generic types only List may stand on the wire, not " + type);
        }
        ObjectNode schema = Wire.JSON.createObjectNode().put("type", "array");
        schema.set("items", ofType(type.getAnnotatedActualTypeArguments()[0]));
        return schema;
    }

    private static ObjectNode ofClass(AnnotatedType annotated) {
        Class<?> type = (Class<?>) annotated.getType();
        ObjectNode schema = Wire.JSON.createObjectNode();
        if (type == String.class) {
            return schema.put("type", "string");
        } else if (type == boolean.class) {
            return schema.put("type", "boolean");
        } else if (type == int.class || type == Integer.class) {
            return schema.put("type", "integer");
        } else if (type == double.class) {
            return schema.put("type", "number");
        } else if (type == UUID.class) {
            return schema.put("type", "string").put("format", "uuid");
        } else if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        } else if (type == OffsetDateTime.class) {
            return schema.put("type", "string").put("format", "date-time");
        } else if (type.isRecord()) {
            return ofRecord(type);
        }
        throw new AssertionError(type + " may not stand on the wire: take text, numbers, dates, lists or records");
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
