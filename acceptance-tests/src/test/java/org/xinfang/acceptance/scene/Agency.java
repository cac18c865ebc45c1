package org.xinfang.acceptance.scene;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfang.localstack.office.Answer;
import org.xinfang.localstack.office.Clerk;
import org.xinfang.platform.core.LegalClock;

/** An organ that signs for claims, handles them and decides; handler and approver are two persons. */
public final class Agency {
    private final Scene scene;
    private final Seat seat;
    private final Clerk handler;
    private final Clerk approver;

    Agency(Scene scene, Seat seat) {
        this.scene = scene;
        this.seat = seat;
        this.handler = Clerk.handler(seat.code(), seat.name());
        this.approver = Clerk.approver(seat.code(), seat.name());
    }

    public Seat seat() {
        return seat;
    }

    public Clerk handler() {
        return handler;
    }

    public Clerk approver() {
        return approver;
    }

    /** The newest referral of the claim to this organ. */
    public JsonNode referral(Matter matter) {
        List<JsonNode> mine =
                Scene.nodes(scene.office()
                                .get(handler, matter.path("/routing"))
                                .required()
                                .body()
                                .path("claims"))
                        .stream()
                        .flatMap(claim -> Scene.nodes(claim.path("referrals")).stream())
                        .filter(referral -> referral.path("claim").asInt() == matter.claim()
                                && referral.path("to").path("code").asText().equals(seat.code()))
                        .toList();
        return mine.getLast();
    }

    /** Signs for the claim (签收). */
    public void sign(Matter matter) {
        referralStep(matter, "receipt", null);
    }

    /** Takes it up as its own (承接). */
    public void takeUp(Matter matter) {
        referralStep(matter, "take-up", null);
    }

    /** Objects: outside its powers (异议). */
    public void object(Matter matter, Agency proposed) {
        referralStep(
                matter,
                "objection",
                Map.of(
                        "reasons",
                        "该事项依照权责清单不属于我单位职权范围。",
                        "proposed",
                        proposed.seat().code()));
    }

    /** The platform knows the last day on which it may object. */
    public void mayObjectUntil(Matter matter, String lastDay) {
        scene.patiently("异议期限 " + matter)
                .untilAsserted(
                        () -> assertThat(referral(matter).path("objectionDue").asText())
                                .isEqualTo(lastDay));
    }

    /** Keeps to an objection that the sender rejected. */
    public void contest(Matter matter) {
        referralStep(matter, "dispute", Map.of("reasons", "我单位坚持原异议意见。"));
    }

    private void referralStep(Matter matter, String step, @Nullable Object body) {
        String referral = referral(matter).path("id").asText();
        scene.office()
                .post(handler, matter.path("/routing/referrals/" + referral + "/" + step), body)
                .required();
    }

    /** Designates who is in charge, as the common superior (指定受理). */
    public void designate(Matter matter, String dispute, Agency organ) {
        String place = matter.path("/routing/disputes/" + dispute);
        String seen = scene.office().get(approver, place).required().entityTag();
        scene.office()
                .change(
                        "POST",
                        approver,
                        place + "/decision",
                        seen,
                        Map.of("organInCharge", organ.seat().code(), "reasons", "依照权责清单指定。"))
                .required();
    }

    /** Accepts the claim (受理). */
    public void accept(Matter matter) {
        handle("POST", matter, "/acceptance", null);
    }

    /** Notes, as a discipline organ, that it told the reporter by telephone that his accusation is accepted. */
    public void tellReporter(Matter matter, String on) {
        String place = matter.handling("/accusation");
        String seen = scene.office().get(handler, place).required().entityTag();
        scene.office()
                .change(
                        "POST",
                        handler,
                        place + "/acceptance-feedback",
                        seen,
                        Map.of("accepted", true, "on", on, "way", "PHONE"))
                .required();
    }

    /** Refuses acceptance, because another organ has the same matter in hand (不予受理). */
    public void refuseAcceptance(Matter matter, String handledBy) {
        handle("POST", matter, "/non-acceptance", Map.of("handledBy", handledBy));
    }

    /** Drafts the opinion (处理意见). */
    public void draftOpinion(Matter matter, Map<String, Object> opinion) {
        handle("PUT", matter, "/opinion", opinion);
    }

    public void approveOpinion(Matter matter) {
        decide(matter, "/opinion/approval", null);
    }

    /** Drafts and approves the opinion. */
    public void issueOpinion(Matter matter, Map<String, Object> opinion) {
        draftOpinion(matter, opinion);
        approveOpinion(matter);
    }

    /** Drafts and approves the answer (答复). */
    public void giveAnswer(Matter matter, Map<String, Object> answer) {
        handle("PUT", matter, "/answer", answer);
        decide(matter, "/answer/approval", null);
    }

    /** Closes the claim (办结). */
    public void close(Matter matter) {
        handle("POST", matter, "/closing", Map.of());
    }

    /** Reports with proof how a supported claim was carried out today (执行情况), and closes it. */
    public void close(Matter matter, String execution) {
        handle(
                "POST",
                matter,
                "/execution/reports",
                Map.of(
                        "doneOn",
                        LegalClock.legalDate(scene.now()).toString(),
                        "measure",
                        execution,
                        "proof",
                        "付款凭证或者验收单，信访人签字确认。",
                        "progress",
                        "COMPLETE"));
        close(matter);
    }

    /** Drafts and signs the closing report to the assigner (办结报告). */
    public void report(Matter matter, String result) {
        String place = matter.handling("/closing-report");
        Answer drafted = scene.office()
                .put(
                        handler,
                        place,
                        Map.of(
                                "problem", "租金未付。",
                                "investigation", "调阅合同和付款凭证，双方对欠款数额无异议。",
                                "result", result,
                                "petitionerOpinion", "AGREES"))
                .required();
        scene.office()
                .change("POST", approver, place + "/approval", drafted.entityTag(), null)
                .required();
    }

    /** A step of the handler in first handling. */
    public void handle(String method, Matter matter, String step, @Nullable Object body) {
        change(method, handler, matter, "", step, body);
    }

    /** A step of the head in first handling. */
    public void decide(Matter matter, String step, @Nullable Object body) {
        change("POST", approver, matter, "", step, body);
    }

    /** Enters a petitioner's request at the organ one level up. */
    public void enterRequest(Matter matter, String stage, String requestedOn, String receivedOn) {
        scene.office()
                .post(
                        handler,
                        matter.handling("/" + stage),
                        Map.of(
                                "requestedOn", requestedOn,
                                "receivedOn", receivedOn,
                                "reasons", "信访人认为处理意见认定事实不清。"))
                .required();
    }

    /** Admits it (受理复查、复核申请). */
    public void admit(Matter matter, String stage) {
        examine("POST", matter, stage, "/admission", null);
    }

    /** Does not admit it; what bars it beside lateness may be empty (不予复查、复核). */
    public void refuseAdmission(Matter matter, String stage, Map<String, Object> found) {
        examine("POST", matter, stage, "/non-admission", found);
    }

    /** Consents, as its head, to the withdrawal of a request (准予撤回). */
    public void consentToWithdrawal(Matter matter, String stage, String writtenOn) {
        change(
                "POST",
                approver,
                matter,
                "/" + stage,
                "/" + stage + "/withdrawal",
                Map.of(
                        "writtenOn", writtenOn,
                        "application", "撤回申请书，信访人签名。",
                        "identity", "核验居民身份证原件。",
                        "freeWill", "当面询问，系自愿撤回。"));
    }

    /** Drafts and approves the review or re-review opinion. */
    public void issueReview(Matter matter, String stage, Map<String, Object> opinion) {
        examine("PUT", matter, stage, "/opinion", opinion);
        change("POST", approver, matter, "/" + stage, "/" + stage + "/opinion/approval", null);
    }

    /** A step of the handler in review or re-review. */
    public void examine(String method, Matter matter, String stage, String step, @Nullable Object body) {
        change(method, handler, matter, "/" + stage, "/" + stage + step, body);
    }

    private void change(String method, Clerk clerk, Matter matter, String seenAt, String step, @Nullable Object body) {
        Answer seen = scene.find(clerk, matter.handling(seenAt), "案卷 " + matter, found -> found.has("state"));
        scene.office()
                .change(method, clerk, matter.handling(step), seen.entityTag(), body)
                .required();
    }

    /** The case stands so; events of other services may have to arrive first. */
    public void shows(Matter matter, String state) {
        shows(matter, "", state);
    }

    /** The review or re-review stands so. */
    public void shows(Matter matter, String stage, String state) {
        scene.patiently("案卷 " + matter)
                .untilAsserted(() -> assertThat(
                                look(matter, stage).body().path("state").asText())
                        .isEqualTo(state));
    }

    /** The last step of the case decided so, e.g. a close reason. */
    public void decided(Matter matter, String result) {
        List<JsonNode> history = Scene.nodes(caseOf(matter, "").path("history"));
        assertThat(history.getLast().path("result").asText()).isEqualTo(result);
    }

    /** Who took the last step of the case, by name. */
    public String lastActor(Matter matter) {
        return Scene.nodes(caseOf(matter, "").path("history"))
                .getLast()
                .path("by")
                .asText();
    }

    private JsonNode caseOf(Matter matter, String stage) {
        return look(matter, stage).required().body();
    }

    private Answer look(Matter matter, String stage) {
        return scene.office().get(handler, matter.handling(stage.isEmpty() ? "" : "/" + stage));
    }
}
