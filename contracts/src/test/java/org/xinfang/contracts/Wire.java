package org.xinfang.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where an event type's samples and schema are kept, and how its JSON is read: strictly. */
final class Wire {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern NAME = Pattern.compile("xinfang\\.([a-z]+)\\.([a-z-]+)\\.v(\\d+)");

    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Wire() {}

    static String producer(EventType type) {
        return name(type).group(1);
    }

    static String version(EventType type) {
        return name(type).group(3);
    }

    /** The schema of a type, e.g. {@code schemas/intake/matter-registered/1.json}. */
    static Path schema(EventType type) {
        return folder("schemas", type).resolve(version(type) + ".json");
    }

    /** The samples of a type: {@code 1.json}, and {@code 1.<what is special>.json}. */
    static List<Path> samples(EventType type) {
        Path folder = folder("samples", type);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(version(type) + "(\\.[a-z-]+)?\\.json"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String pretty(JsonNode node) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path folder(String kind, EventType type) {
        return RESOURCES
                .resolve(kind)
                .resolve(producer(type))
                .resolve(name(type).group(2));
    }

    private static Matcher name(EventType type) {
        Matcher name = NAME.matcher(type.wireName());
        if (!name.matches()) {
            throw new AssertionError("wire names are xinfang.<producer>.<fact>.v<n>, not " + type.wireName());
        }
        return name;
    }
}
