package org.xinfang.localstack.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The desk of a registering organ: registers, confirms or corrects the classification, lets each claim leave by the way
 * the law proposes. Each step looks first where the matter stands, so a broken-off run is taken up again.
 */
public final class RegistrationDesk {
    private static final int DAYS_FOR_REPORT = 60;

    private final Office office;
    private final Clerk clerk;

    public RegistrationDesk(Office office, Clerk clerk) {
        this.office = office;
        this.clerk = clerk;
    }

    public Clerk clerk() {
        return clerk;
    }

    /** Registers once per key; the answer says {@code id}, {@code number} and {@code queryCode}, or the problem. */
    public Answer register(String key, Map<String, Object> registration) {
        return office.once(clerk, "/api/v1/matters", key, registration);
    }

    /** The routing of a matter, as soon as its classification has been suggested. */
    public Answer routing(String matter) {
        return office.await(clerk, path(matter), "a suggested classification", body -> body.has("stage"));
    }

    /**
     * Confirms the suggestion, or corrects it where it differs.
     *
     * @param kinds rows of the diversion table, claim by claim; empty confirms what is suggested
     * @return whether it had to be corrected
     */
    public boolean classify(String matter, List<String> kinds) {
        Answer routing = routing(matter);
        if (!routing.body().path("stage").asText().equals("SUGGESTED")) {
            return false;
        }
        List<String> suggested = nodes(routing.body().path("claims")).stream()
                .map(claim -> claim.path("claimKind").asText())
                .toList();
        boolean corrected = !kinds.isEmpty() && !kinds.equals(suggested);
        Map<String, Object> decision = corrected
                ? Map.of(
                        "claims",
                        kinds.stream().map(kind -> Map.of("claimKind", kind)).toList())
                : Map.of();
        office.change("POST", clerk, path(matter) + "/classification", routing.entityTag(), decision)
                .required();
        return corrected;
    }

    /** Lets every claim leave that is still on the desk; gives back the routing afterwards. */
    public JsonNode dispatch(String matter, LocalDate today) {
        for (Answer routing = routing(matter); ; routing = routing(matter)) {
            List<JsonNode> open = nodes(routing.body().path("claims")).stream()
                    .filter(claim -> claim.path("state").asText().equals("OPEN"))
                    .toList();
            if (open.isEmpty()) {
                return routing.body();
            }
            send(matter, routing, open.getFirst(), today);
        }
    }

    private void send(String matter, Answer routing, JsonNode claim, LocalDate today) {
        List<String> ways = nodes(claim.path("allowedActions")).stream()
                .map(JsonNode::asText)
                .toList();
        JsonNode inCharge = routing.body().path("earlier").path("organInCharge").path("code");
        Map<String, Object> order =
                new HashMap<>(Map.of("claim", claim.path("claim").asInt()));
        String way = Stream.of("non-acceptances", "diversions")
                .filter(ways::contains)
                .findFirst()
                .orElse("referrals");
        switch (way) {
            case "non-acceptances" -> order.put("organInCharge", inCharge.asText());
            case "diversions" -> divert(order, claim.path("route"));
            default -> refer(order, claim.path("route"), today);
        }
        office.change("POST", clerk, path(matter) + "/" + way, routing.entityTag(), order)
                .required();
    }

    private static void divert(Map<String, Object> order, JsonNode route) {
        if (route.path("limitFrom").isTextual()) {
            order.put("knownSince", route.path("limitFrom").asText());
        }
        if (route.path("organ").isNull() && route.path("candidates").size() > 0) {
            order.put("leadTo", route.path("candidates").path(0).path("name").asText());
        }
    }

    private static void refer(Map<String, Object> order, JsonNode route, LocalDate today) {
        JsonNode organ = route.path("organ").isObject()
                ? route.path("organ")
                : route.path("candidates").path(0);
        boolean assigned = route.path("way").asText().equals("ASSIGNMENT");
        order.put("way", assigned ? "ASSIGNMENT" : "REFERRAL");
        order.put("to", organ.path("code").asText());
        if (assigned) {
            order.put("reportDue", today.plusDays(DAYS_FOR_REPORT).toString());
        }
    }

    private static String path(String matter) {
        return "/api/v1/matters/" + matter + "/routing";
    }

    static List<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
