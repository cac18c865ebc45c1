package org.xinfang.handling.it;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/** A review or re-review of a claim by an organ, whose clerk is chen and whose head is wu. */
record Examination(Claim claim, String stage, OrganRef organ) {

    String path() {
        return claim.path() + "/" + stage;
    }

    Clerk clerk() {
        return Clerk.of("chen", organ, "handler");
    }

    String tag() {
        return clerk().get(path()).header("ETag");
    }

    JsonPath view() {
        return clerk().get(path()).jsonPath();
    }

    Response request(String requestedOn) {
        return clerk().request()
                .body(Map.of("requestedOn", requestedOn, "reasons", "承诺书有效，应当兑现。"))
                .post(path());
    }

    Response handler(String step) {
        return clerk().request().header("If-Match", tag()).post(path() + step);
    }

    Response handler(String step, Object body) {
        return clerk().request().header("If-Match", tag()).body(body).post(path() + step);
    }

    Response draft(String decision, @Nullable String redoBy) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "facts", "经查，原处理意见认定的事实清楚。",
                "grounds", "承诺书真实有效。",
                "decision", decision,
                "opinion", "见结论。",
                "legalBasis", List.of("《信访工作条例》第三十五条")));
        if (redoBy != null) {
            draft.put("redoBy", redoBy);
        }
        if (decision.equals("CHANGED")) {
            draft.put("changedTo", "SUPPORTED");
        }
        return clerk().request().header("If-Match", tag()).body(draft).put(path() + "/opinion");
    }

    Response decide(String decision, @Nullable String redoBy) {
        draft(decision, redoBy);
        return Clerk.of("wu", organ, "approver")
                .request()
                .header("If-Match", tag())
                .post(path() + "/opinion/approval");
    }
}
