package org.xinfang.localstack.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xinfang.localstack.layout.Trouble;
import org.xinfang.localstack.state.StackState;

/** The platform as its users meet it: the gateway's API, and who they are. */
public final class Office {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_MILLIS = 150;

    private final Wire wire = new Wire();
    private final String gateway;
    private final Staffing staffing;

    public Office(String gateway, Staffing staffing) {
        this.gateway = gateway;
        this.staffing = staffing;
    }

    /** The office of a running platform. */
    public static Office of(StackState stack) {
        return new Office(
                stack.addresses().getOrDefault("gateway", ""),
                new Staffing(stack.addresses().getOrDefault("keycloak", "")));
    }

    public Staffing staffing() {
        return staffing;
    }

    /** Reads as a clerk. */
    public Answer get(Clerk clerk, String path) {
        return send("GET", path, staffing.token(clerk), Map.of(), null);
    }

    /** The text of a page, as a clerk reads it; refused as {@link Answer.Refused}. */
    public String page(Clerk clerk, String path) {
        return wire.text(gateway + path, Map.of("Authorization", "Bearer " + staffing.token(clerk)));
    }

    /** Does something as a clerk. */
    public Answer post(Clerk clerk, String path, @Nullable Object body) {
        return send("POST", path, staffing.token(clerk), Map.of(), body);
    }

    /** Lays down as a clerk what was not there before. */
    public Answer put(Clerk clerk, String path, Object body) {
        return send("PUT", path, staffing.token(clerk), Map.of(), body);
    }

    /** Does something as a clerk, to the version he saw. */
    public Answer change(String method, Clerk clerk, String path, String seen, @Nullable Object body) {
        return send(method, path, staffing.token(clerk), Map.of("If-Match", seen), body);
    }

    /** Does something as a clerk that is done once, however often it is asked for. */
    public Answer once(Clerk clerk, String path, String key, Object body) {
        return send("POST", path, staffing.token(clerk), Map.of("Idempotency-Key", key), body);
    }

    /** As anybody: with the given token, or with none when it is empty. */
    public Answer send(String method, String path, String token, Map<String, String> headers, @Nullable Object body) {
        Map<String, String> all = new HashMap<>(headers);
        if (!token.isEmpty()) {
            all.put("Authorization", "Bearer " + token);
        }
        return wire.send(method, gateway + path, all, body);
    }

    /** Looks again until what was asked for is there: events take a moment from service to service. */
    public Answer await(Clerk clerk, String path, String what, Predicate<JsonNode> there) {
        Answer answer = settled(clerk, path, there);
        if (!answer.isSuccess() || !there.test(answer.body())) {
            throw new Trouble("waited in vain for " + what + ": " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    /** Looks again until what was asked for is there; after a minute gives back what there is. */
    public Answer settled(Clerk clerk, String path, Predicate<JsonNode> there) {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answer answer = get(clerk, path);
            if ((answer.isSuccess() && there.test(answer.body())) || System.nanoTime() > latest) {
                return answer;
            }
            rest();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
