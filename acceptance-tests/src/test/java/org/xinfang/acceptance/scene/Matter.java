package org.xinfang.acceptance.scene;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xinfang.localstack.office.Answer;
import org.xinfang.localstack.office.Clerk;

/**
 * A registered matter, one of its claims looked at, with what the law demands of it: limits, papers, and who may know.
 *
 * @param scene the story it belongs to
 * @param id its id
 * @param number its number
 * @param queryCode the petitioner's code
 * @param claim number of the claim
 * @param reader in whose view limits and papers are looked at
 */
public record Matter(Scene scene, String id, String number, String queryCode, int claim, Clerk reader) {
    private static final List<String> PLACES =
            List.of("", "/progress", "/routing", "/handling", "/notices", "/time-limits");

    /** Another claim of the same letter. */
    public Matter claim(int other) {
        return new Matter(scene, id, number, queryCode, other, reader);
    }

    /** The same in another clerk's view. */
    public Matter seenBy(Clerk clerk) {
        return new Matter(scene, id, number, queryCode, claim, clerk);
    }

    String path(String part) {
        return "/api/v1/matters/" + id + part;
    }

    String handling(String part) {
        return path("/handling/" + claim + part);
    }

    /** A limit whose last day is a working day. */
    public Limit limit(String rule, String dayZero, String due) {
        return new Limit(this, rule, dayZero, due, due);
    }

    /** A limit whose last day gives way to the next working day. */
    public Limit limit(String rule, String dayZero, String strictDue, String legalDue) {
        return new Limit(this, rule, dayZero, strictDue, legalDue);
    }

    /** These limits, each as often as named, and no others ever began. */
    public void limits(String... rules) {
        scene.patiently("期限 " + number)
                .untilAsserted(() -> assertThat(timeLimits().stream()
                                .map(limit -> limit.path("rule").asText()))
                        .containsExactlyInAnyOrder(rules));
    }

    List<JsonNode> timeLimits() {
        Answer found = scene.office().get(reader, path("/time-limits"));
        return found.isSuccess() ? Scene.nodes(found.body()) : List.of();
    }

    /** A paper of this kind that was issued, numbered, on this day. */
    public Paper paper(String document, String issuedOn) {
        scene.patiently("文书 " + number)
                .untilAsserted(
                        () -> assertThat(notices().stream().map(Matter::issue)).contains(document + " " + issuedOn));
        return new Paper(
                this,
                notices().stream()
                        .filter(notice -> issue(notice).equals(document + " " + issuedOn))
                        .findFirst()
                        .orElseThrow());
    }

    /** These papers, each as often as named, and no others; one that nobody can get stands with NOT_OWED. */
    public void papers(String... documents) {
        scene.patiently("文书 " + number)
                .untilAsserted(() ->
                        assertThat(notices().stream().map(Matter::standing)).containsExactlyInAnyOrder(documents));
    }

    private List<JsonNode> notices() {
        return Scene.nodes(
                scene.office().get(reader, path("/notices")).required().body());
    }

    private static String issue(JsonNode notice) {
        return notice.path("document").asText() + " "
                + (notice.path("number").asText().matches(".+〔\\d{4}〕\\d+号")
                        ? notice.path("issuedOn").asText()
                        : notice.path("state").asText());
    }

    private static String standing(JsonNode notice) {
        String state = notice.path("state").asText();
        return notice.path("document").asText() + (state.equals("ISSUED") ? "" : " " + state);
    }

    /** The petitioner reads his papers of this title on the portal; reading is their delivery. */
    public void read(String title) {
        JsonNode mine = scene.office()
                .send(
                        "POST",
                        "/api/v1/portal/notices",
                        "",
                        Map.of(),
                        Map.of("matterNumber", number, "queryCode", queryCode))
                .required()
                .body();
        List<String> links = Scene.nodes(mine).stream()
                .filter(notice -> notice.path("title").asText().equals(title))
                .map(notice -> notice.path("link").asText())
                .toList();
        assertThat(links).as(title + " in " + mine).isNotEmpty();
        links.forEach(link -> assertThat(
                        scene.office().send("GET", link, "", Map.of(), null).status())
                .isEqualTo(200));
    }

    /** The petitioner evaluates the claim (满意度评价) by what stands on his receipt: object, then satisfaction. */
    public void evaluate(Map<String, String> satisfaction) {
        Map<String, Object> evaluation = new HashMap<>(Map.of("claim", claim));
        satisfaction.forEach((object, answer) -> evaluation.put(object, Map.of("satisfaction", answer)));
        scene.office()
                .send(
                        "POST",
                        "/api/v1/evaluations",
                        "",
                        Map.of(),
                        Map.of("receipt", receipt(), "evaluation", evaluation))
                .required();
    }

    /** How the evaluation of each object stands: of the organ in charge, then of the petition department. */
    public void evaluations(String... states) {
        scene.patiently("评价 " + number)
                .untilAsserted(() -> assertThat(Scene.nodes(scene.office()
                                        .send("POST", "/api/v1/evaluations/query", "", Map.of(), receipt())
                                        .required()
                                        .body())
                                .stream()
                                .map(evaluation -> evaluation.path("state").asText()))
                        .containsExactly(states));
    }

    private Map<String, String> receipt() {
        return Map.of("number", number, "queryCode", queryCode);
    }

    /** What the petitioner is told of his matter, oldest first. */
    public List<String> timeline() {
        return Scene.nodes(scene.office()
                        .send("POST", "/api/v1/progress-queries", "", Map.of(), receipt())
                        .required()
                        .body()
                        .path("timeline"))
                .stream()
                .map(entry -> entry.path("text").asText())
                .toList();
    }

    /** The reader sees its content, with this word. */
    public void isKnownWith(String word) {
        scene.find(
                reader,
                path(""),
                "内容 " + number,
                body -> body.path("content").toString().contains(word));
    }

    /** For this clerk the matter does not exist, in no place and on no list. */
    public void isUnknownTo(Clerk clerk) {
        for (String place : PLACES) {
            Answer answer = scene.office().get(clerk, path(place));
            assertThat(answer.status() == 404 || answer.body().isEmpty())
                    .as(clerk.account() + " " + place + ": " + answer)
                    .isTrue();
        }
        Stream.of("/api/v1/matters?size=200", "/api/v1/routing/tasks?size=200", "/api/v1/handling/tasks?size=200")
                .forEach(list -> assertThat(
                                scene.office().get(clerk, list).body().toString())
                        .as(clerk.account() + " " + list)
                        .doesNotContain(id)
                        .doesNotContain(number));
    }

    /** This clerk may know of the matter, not of its handling. */
    public void isHandledWithout(Clerk clerk) {
        assertThat(scene.office().get(clerk, handling("")).status()).isEqualTo(404);
    }

    /** Whatever this clerk sees of the matter holds none of these words. */
    public void hides(Clerk clerk, String... words) {
        for (String place : PLACES) {
            assertThat(scene.office().get(clerk, path(place)).body().toString())
                    .as(clerk.account() + " " + place)
                    .doesNotContain(words);
        }
    }

    @Override
    public String toString() {
        return number;
    }
}
