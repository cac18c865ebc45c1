package org.xinfang.routing.classification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The acceptance matters with the outcome that the law asks for. */
public final class AcceptanceMatters {

    /** A matter that registration lets through. */
    public record AcceptanceMatter(String id, String title, JsonNode node) {

        public Petition petition() {
            JsonNode representatives = node.path("representatives");
            return new Petition(
                    node.path("text").asText(),
                    node.path("channel").asText(),
                    node.path("persons").asInt(),
                    representatives.isNull() ? Optional.empty() : Optional.of(representatives.asInt()),
                    StreamSupport.stream(node.path("petitioners").spliterator(), false)
                            .anyMatch(petitioner -> petitioner.path("anonymous").asBoolean()),
                    node.path("enterprise").asBoolean());
        }

        public String region() {
            return node.path("region").path("code").asText();
        }

        public String receiverRegion() {
            return node.path("receiver").path("region").asText();
        }

        public boolean petitionDepartment() {
            return node.path("receiver").path("petitionDepartment").asBoolean();
        }

        public List<JsonNode> claims() {
            return node.path("expected").path("claims").valueStream().toList();
        }

        public Set<String> flags() {
            return texts(node.path("expected").path("flags"));
        }

        public Set<String> noticesOwed() {
            return texts(node.path("expected").path("noticesOwed"));
        }

        @Override
        public String toString() {
            return id + " " + title;
        }
    }

    private AcceptanceMatters() {}

    /** All but those refused at registration. */
    public static List<AcceptanceMatter> all() {
        try (InputStream file = AcceptanceMatters.class.getResourceAsStream("/matters.json")) {
            return new ObjectMapper()
                    .readTree(file)
                    .valueStream()
                    .filter(node -> node.path("expected").path("refused").isNull())
                    .map(node -> new AcceptanceMatter(
                            node.path("id").asText(), node.path("title").asText(), node))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static AcceptanceMatter matter(String id) {
        return all().stream()
                .filter(matter -> matter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    }
}
