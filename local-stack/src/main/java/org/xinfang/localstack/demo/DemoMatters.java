package org.xinfang.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The demonstration's matters. */
public final class DemoMatters {
    private DemoMatters() {}

    /** In the order in which they were received. */
    public static List<DemoMatter> all() {
        try (InputStream file = DemoMatters.class.getResourceAsStream("/demo/matters.json")) {
            JsonNode matters = new ObjectMapper().readTree(Objects.requireNonNull(file));
            return StreamSupport.stream(matters.spliterator(), false)
                    .map(matter -> new DemoMatter(matter.path("id").asText(), matter))
                    .sorted(Comparator.comparing(DemoMatter::receivedAt))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
