package org.xinfang.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * One realistic matter with the outcome the law asks for; a line of {@code demo/matters.json}.
 *
 * @param id its short name, e.g. C06
 * @param content as it stands in the file
 */
public record DemoMatter(String id, JsonNode content) {

    public String title() {
        return content.path("title").asText();
    }

    public OffsetDateTime receivedAt() {
        return OffsetDateTime.parse(content.path("receivedAt").asText());
    }

    public String receiverRegion() {
        return content.path("receiver").path("region").asText();
    }

    public String receiverName() {
        return content.path("receiver").path("name").asText();
    }

    public boolean receivedByPetitionDepartment() {
        return content.path("receiver").path("petitionDepartment").asBoolean();
    }

    /** Why registration must be refused; empty when it must not. */
    public String refusal() {
        return content.path("expected").path("refused").asText("").replace("null", "");
    }

    /** Whether the petitioner has to add something before the matter can go anywhere. */
    public boolean needsSupplement() {
        return texts(content.path("expected").path("flags")).contains("NEEDS_INFO");
    }

    public List<String> expectedNotices() {
        return texts(content.path("expected").path("noticesOwed"));
    }

    public List<JsonNode> expectedClaims() {
        return nodes(content.path("expected").path("claims"));
    }

    public List<JsonNode> expectedLimits() {
        return nodes(content.path("expected").path("clocks"));
    }

    /** The body of {@code POST /api/v1/matters}. Who petitions online has an e-mail address and agreed to its use. */
    public Map<String, Object> registration() {
        Map<String, Object> body = new HashMap<>();
        for (String field : List.of("channel", "receivedAt", "region", "persons", "attachments", "text")) {
            body.put(field, content.get(field));
        }
        if (content.path("representatives").isInt()) {
            body.put("representatives", content.path("representatives").asInt());
        }
        List<Map<String, Object>> petitioners = petitioners(body);
        if (!petitioners.isEmpty()) {
            body.put("petitioners", petitioners);
        }
        if (content.path("enterprise").isObject()) {
            body.put("enterprise", content.get("enterprise"));
        }
        return body;
    }

    private List<Map<String, Object>> petitioners(Map<String, Object> body) {
        List<Map<String, Object>> petitioners = new ArrayList<>();
        for (JsonNode listed : content.path("petitioners")) {
            Map<String, Object> petitioner = new HashMap<>();
            petitioner.put("name", listed.get("name"));
            petitioner.put("phone", listed.get("phone"));
            petitioner.put("anonymous", listed.path("anonymous").asBoolean(false));
            if (content.path("channel").asText().equals("ONLINE")) {
                petitioner.put("email", "petitioner-" + id.toLowerCase(java.util.Locale.ROOT) + "@xinfang.invalid");
                petitioner.put("electronicDelivery", true);
            }
            if (listed.has("postmark")) {
                body.put("postmark", listed.get("postmark"));
            }
            petitioners.add(petitioner);
        }
        return petitioners;
    }

    private static List<String> texts(JsonNode array) {
        return nodes(array).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
