package org.xinfang.acceptance.scene;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfang.localstack.office.Answer;
import org.xinfang.localstack.office.Clerk;

/** A resolution plan (化解方案) of the organ in charge of a claim, at the desks of the organs that take part in it. */
public record JointPlan(Scene scene, Agency lead, String id) {

    /** Opens a plan with its first tasks. */
    public static JointPlan opened(
            Scene scene, Agency lead, Matter matter, String aim, List<Map<String, String>> tasks) {
        Answer seen = scene.office().get(lead.handler(), matter.handling("")).required();
        Answer opened = scene.office()
                .change(
                        "POST",
                        lead.handler(),
                        matter.handling("/first-handling/plan"),
                        seen.entityTag(),
                        Map.of("aim", aim, "tasks", tasks))
                .required();
        return new JointPlan(scene, lead, opened.body().path("id").asText());
    }

    /** A task as the lead sets it. */
    public static Map<String, String> task(String measure, Seat organ, String duty, String dueBy) {
        return Map.of("measure", measure, "organ", organ.code(), "duty", duty, "dueBy", dueBy);
    }

    /** The handler of an organ does something about a task. */
    public void act(Agency organ, int task, String step, @Nullable Object body) {
        change(organ.handler(), "/tasks/" + task + "/" + step, body);
    }

    /** The head of an organ says what came of the plan. */
    public void conclude(Agency organ, String outcome, String summary) {
        change(organ.approver(), "/conclusion", Map.of("outcome", outcome, "summary", summary));
    }

    private void change(Clerk clerk, String step, @Nullable Object body) {
        scene.office()
                .change("POST", clerk, path() + step, look(lead).entityTag(), body)
                .required();
    }

    /** The tasks stand so, in their order. */
    public void stands(String... states) {
        assertThat(tasks(lead).stream().map(task -> task.path("state").asText()))
                .containsExactly(states);
    }

    /** A task as this organ sees it. */
    public JsonNode task(Agency organ, int number) {
        return tasks(organ).get(number - 1);
    }

    private List<JsonNode> tasks(Agency organ) {
        return Scene.nodes(look(organ).body().path("tasks"));
    }

    /** Notes something of psychological support. */
    public void note(Agency organ, int task, String text) {
        scene.office()
                .post(organ.handler(), path() + "/tasks/" + task + "/notes", Map.of("text", text))
                .required();
    }

    /** The status with which an organ may read those notes. */
    public int notesFor(Agency organ, int task) {
        return scene.office()
                .get(organ.handler(), path() + "/tasks/" + task + "/notes")
                .status();
    }

    private Answer look(Agency organ) {
        return scene.office().get(organ.handler(), path()).required();
    }

    private String path() {
        return "/api/v1/handling/plans/" + id;
    }
}
