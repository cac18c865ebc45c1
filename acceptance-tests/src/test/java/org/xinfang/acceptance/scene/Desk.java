package org.xinfang.acceptance.scene;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xinfang.localstack.office.Answer;
import org.xinfang.localstack.office.Clerk;

/** The desk of a registering organ: registers, says what each claim is, lets it leave. */
public final class Desk {
    private final Scene scene;
    private final Seat seat;
    private final Clerk clerk;

    Desk(Scene scene, Seat seat) {
        this.scene = scene;
        this.seat = seat;
        this.clerk = Clerk.desk(seat.code(), seat.name());
    }

    public Clerk clerk() {
        return clerk;
    }

    /** Registers what came a few minutes ago, about the desk's own region unless it says another. */
    public Matter register(Submission submission) {
        Map<String, Object> body = new HashMap<>(submission.fields());
        body.putIfAbsent("receivedAt", scene.now().minusMinutes(10).toString());
        body.putIfAbsent("region", seat.place());
        JsonNode registered =
                scene.office().post(clerk, "/api/v1/matters", body).required().body();
        Clerk province = Clerk.desk(Seat.PROVINCE.code(), Seat.PROVINCE.name());
        return new Matter(
                scene,
                registered.path("id").asText(),
                registered.path("number").asText(),
                registered.path("queryCode").asText(),
                1,
                province);
    }

    /** The routing, as soon as a classification has been suggested. */
    public Answer routing(Matter matter) {
        return scene.find(clerk, matter.path("/routing"), "分类建议 " + matter, body -> body.has("stage"));
    }

    /** Says what each claim is, row by row of the diversion table. */
    public void classify(Matter matter, String... kinds) {
        List<Map<String, String>> claims =
                Stream.of(kinds).map(kind -> Map.of("claimKind", kind)).toList();
        change(matter, "/classification", Map.of("claims", claims));
    }

    /** The flags that the matter carries (标识). */
    public List<String> flags(Matter matter) {
        return Scene.nodes(routing(matter).body().path("flags")).stream()
                .map(JsonNode::asText)
                .toList();
    }

    /** Transfers a claim (转送). */
    public void refer(Matter matter, Seat to, Seat... assisting) {
        Map<String, Object> order = new HashMap<>(Map.of("claim", matter.claim(), "way", "REFERRAL", "to", to.code()));
        if (assisting.length > 0) {
            order.put("assisting", Stream.of(assisting).map(Seat::code).toList());
        }
        change(matter, "/referrals", order);
    }

    /** Assigns a claim with a day for the report (交办). */
    public void assign(Matter matter, Seat to, String reportDue) {
        change(
                matter,
                "/referrals",
                Map.of("claim", matter.claim(), "way", "ASSIGNMENT", "to", to.code(), "reportDue", reportDue));
    }

    /**
     * Leads a claim to another procedure (导入).
     *
     * @param known {@code knownSince}, the day from which the petitioner's limit there runs, when it is known
     */
    public void divert(Matter matter, Map<String, Object> known) {
        Map<String, Object> order = new HashMap<>(known);
        order.put("claim", matter.claim());
        change(matter, "/diversions", order);
    }

    /** Does not accept a claim, or no longer, on a ground and its facts (不予受理、不再受理). */
    public void turnDown(Matter matter, String ground, Map<String, Object> facts) {
        Map<String, Object> order = new HashMap<>(facts);
        order.put("claim", matter.claim());
        order.put("ground", ground);
        change(matter, "/non-acceptances", order);
    }

    /** Merges a repeat into the claim that is in hand (并案办理). */
    public void merge(Matter again, Matter earlier, boolean sameFacts) {
        change(
                again,
                "/merges",
                Map.of(
                        "claim",
                        again.claim(),
                        "earlierNumber",
                        earlier.number(),
                        "earlierClaim",
                        earlier.claim(),
                        "samePetitioner",
                        true,
                        "sameFactsAndClaims",
                        sameFacts,
                        "reason",
                        "同一信访人再次反映同一承诺。"));
    }

    /** Takes a mistaken merge back (撤销并案). */
    public void separate(Matter again, String reason) {
        change(again, "/merges/" + again.claim() + "/separation", Map.of("reason", reason));
    }

    /** Decides on the objection of an organ. */
    public void decide(Matter matter, Agency objector, boolean agreed, String reasons) {
        change(
                matter,
                "/referrals/" + objector.referral(matter).path("id").asText() + "/objection/decision",
                Map.of("agreed", agreed, "reasons", reasons));
    }

    /** Puts a leading official in charge (领导包案). */
    public void appoint(Matter matter, String official, Seat organ, String reason) {
        change(
                matter,
                "/lead-officials",
                Map.of("claim", matter.claim(), "official", official, "organ", organ.code(), "reason", reason));
    }

    /** Records that the leading official met petitioners, received here or visited (接访、下访). */
    public void recordMeeting(Matter matter, String kind, String on, int petitioners, String findings) {
        changeLeadCase(
                matter, "/steps", Map.of("kind", kind, "on", on, "petitionersMet", petitioners, "findings", findings));
    }

    /** Ends the lead case of the claim: settled or not (化解). */
    public void endLead(Matter matter, String resolution, String account) {
        changeLeadCase(matter, "/result", Map.of("resolution", resolution, "account", account));
    }

    /** The register of the lead cases of an official (包案台账). */
    public List<JsonNode> ledBy(String official) {
        return Scene.nodes(scene.office()
                .get(
                        clerk,
                        "/api/v1/routing/lead-cases?official=" + URLEncoder.encode(official, StandardCharsets.UTF_8))
                .required()
                .body()
                .path("items"));
    }

    private void changeLeadCase(Matter matter, String step, Map<String, Object> what) {
        String place = matter.path("/routing/lead-cases/" + matter.claim());
        String seen = scene.office().get(clerk, place).required().entityTag();
        scene.office().change("POST", clerk, place + step, seen, what).required();
    }

    /** Adds to the matter what was asked for (补充材料). */
    public void supplement(Matter matter, String text) {
        String seen = scene.office().get(clerk, matter.path("")).required().entityTag();
        scene.office()
                .change("POST", clerk, matter.path("/supplements"), seen, Map.of("text", text))
                .required();
    }

    /** Accepts the closing report on a claim that it assigned. */
    public void acceptReport(Matter matter) {
        String place = matter.handling("/closing-report");
        String seen = scene.office().get(clerk, place).required().entityTag();
        scene.office().change("POST", clerk, place + "/acceptance", seen, null).required();
    }

    /** Sends a closed claim back to be handled again, as who sent it (退回重新办理). */
    public void reopen(Matter matter, String reason, String redoBy) {
        String seen = scene.office().get(clerk, matter.handling("")).required().entityTag();
        scene.office()
                .change("POST", clerk, matter.handling("/reopening"), seen, Map.of("reason", reason, "redoBy", redoBy))
                .required();
    }

    /** The supervision tasks about the matter in this state: each with rule and bound organ (督办任务). */
    public void supervises(Matter matter, String state, String... tasks) {
        String list = "/api/v1/supervision-tasks?state=" + state + "&matter=" + matter.id();
        scene.patiently("督办 " + matter)
                .untilAsserted(() -> assertThat(
                                Scene.nodes(scene.office()
                                                .get(clerk, list)
                                                .required()
                                                .body()
                                                .path("items"))
                                        .stream()
                                        .map(task -> task.path("rule").asText() + " "
                                                + task.path("bound")
                                                        .path("code")
                                                        .asText()))
                        .containsExactly(tasks));
    }

    /** Where the claim stands on the desk, e.g. REFERRED. */
    public void shows(Matter matter, String state) {
        assertThat(claim(matter).path("state").asText()).isEqualTo(state);
    }

    /** The claim as the desk sees it. */
    public JsonNode claim(Matter matter) {
        return routing(matter).body().path("claims").path(matter.claim() - 1);
    }

    private void change(Matter matter, String step, Object order) {
        scene.office()
                .change(
                        "POST",
                        clerk,
                        matter.path("/routing" + step),
                        routing(matter).entityTag(),
                        order)
                .required();
    }
}
