package org.xinfang.acceptance.scene;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.xinfang.localstack.office.Answer;

/**
 * A time limit as the law counts it; each question waits until it stands so.
 *
 * @param matter whose it is
 * @param rule e.g. TL-05
 * @param dayZero the day that does not count
 * @param strictDue last day without rolling
 * @param legalDue last day in law
 */
public record Limit(Matter matter, String rule, String dayZero, String strictDue, String legalDue) {

    /** It runs. */
    public Limit runs() {
        return stands("RUNNING");
    }

    /** Its last day has passed without the act. */
    public Limit missed() {
        return stands("MISSED");
    }

    /** It is not counted at present. */
    public Limit suspended() {
        return stands("SUSPENDED");
    }

    /** The act was done in time, on this day. */
    public Limit met(String on) {
        return stands("MET " + on);
    }

    /** The act was done too late, on this day. */
    public Limit metLate(String on) {
        return stands("MET " + on + " late");
    }

    /** Its duty fell away on this day. */
    public Limit cancelled(String on) {
        return stands("CANCELLED " + on);
    }

    /** Its history says this: kind and legal date, e.g. {@code WARNED 2026-05-12}. */
    public Limit tells(String... entries) {
        matter.scene()
                .patiently(rule + " " + matter)
                .untilAsserted(() -> assertThat(history()).contains(entries));
        return this;
    }

    /** Its organ's head extends it (art. 34). */
    public void extend(Agency organ, int days, String reason) {
        Answer seen = matter.scene().office().get(organ.approver(), path()).required();
        matter.scene()
                .office()
                .change(
                        "POST",
                        organ.approver(),
                        path() + "/extension",
                        seen.entityTag(),
                        java.util.Map.of("days", days, "reason", reason))
                .required();
    }

    /** Its organ's head opens it again after an obstacle (民事诉讼法 art. 86 by analogy). */
    public void reopen(Agency organ, String obstacleFrom, String obstacleTo, String askedOn, String ground) {
        Answer seen = matter.scene().office().get(organ.approver(), path()).required();
        matter.scene()
                .office()
                .change(
                        "POST",
                        organ.approver(),
                        path() + "/reopening",
                        seen.entityTag(),
                        java.util.Map.of(
                                "obstacleFrom", obstacleFrom,
                                "obstacleTo", obstacleTo,
                                "askedOn", askedOn,
                                "ground", ground))
                .required();
    }

    private Limit stands(String state) {
        String expected = String.join(" ", rule, dayZero, strictDue, legalDue, state);
        matter.scene()
                .patiently(rule + " " + matter)
                .untilAsserted(() ->
                        assertThat(matter.timeLimits().stream().map(Limit::row)).contains(expected));
        return this;
    }

    private static String row(JsonNode limit) {
        String state = limit.path("state").asText();
        String ending = limit.path("endedOn").asText("");
        return String.join(
                " ",
                limit.path("rule").asText(),
                limit.path("dayZero").asText(),
                limit.path("strictDue").asText(),
                limit.path("legalDue").asText(),
                state
                        + (ending.isEmpty() || ending.equals("null") ? "" : " " + ending)
                        + (limit.path("late").asBoolean() ? " late" : ""));
    }

    private JsonNode found() {
        return matter.timeLimits().stream()
                .filter(limit -> limit.path("rule").asText().equals(rule)
                        && limit.path("dayZero").asText().equals(dayZero))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> history() {
        return Scene.nodes(found().path("history")).stream()
                .map(entry ->
                        entry.path("kind").asText() + " " + entry.path("on").asText());
    }

    private String path() {
        return "/api/v1/time-limits/" + found().path("id").asText();
    }
}
