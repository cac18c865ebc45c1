package org.xinfang.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.acceptance.scene.JointPlan.task;
import static org.xinfang.acceptance.scene.Refused.refused;

import java.util.List;
import java.util.Map;
import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Drafts;
import org.xinfang.acceptance.scene.JointPlan;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;

/** Several organs work on one claim together (art. 37(1)). */
final class PlanStories {
    private static final Seat JUSTICE = Seat.of("140106", "JUSTICE", "迎泽区司法局");
    private static final Seat HEALTH = Seat.of("140106", "HEALTH", "迎泽区卫生健康局");
    private static final Seat CIVIL = Seat.of("140106", "CIVIL-AFFAIRS", "迎泽区民政局");

    private PlanStories() {}

    static List<Story> all() {
        return List.of(new Story("化解方案：人民调解、心理疏导、帮扶救助，办结时未终结的任务随之终结（第三十七条）", PlanStories::together));
    }

    private static void together(Scene scene) {
        Matter matter = Promise.accepted(scene, "和为贵");
        Agency street = scene.agency(Seat.STREET);
        Agency justice = scene.agency(JUSTICE);
        Agency health = scene.agency(HEALTH);
        matter.isHandledWithout(justice.handler());

        refused(() -> JointPlan.opened(
                        scene, street, matter, "恢复院墙。", List.of(task("HELP", CIVIL, "核查救助条件。", "2026-05-20"))))
                .with(422, "plan-beyond-limit")
                .citing("《信访工作条例》第三十四条")
                .naming("tasks[0].dueBy");
        JointPlan plan = JointPlan.opened(
                scene,
                street,
                matter,
                "恢复院墙，息诉罢访。",
                List.of(
                        task("MEDIATION", JUSTICE, "组织双方调解院墙恢复事宜。", "2026-05-15"),
                        task("PSYCHOLOGICAL_SUPPORT", HEALTH, "提供心理疏导。", "2026-05-15"),
                        task("HELP", CIVIL, "核查是否符合救助条件。", "2026-05-19")));
        matter.seenBy(justice.handler()).isKnownWith("院墙");
        plan.act(justice, 1, "taking-on", null);
        plan.act(health, 2, "taking-on", null);
        plan.act(health, 2, "consent", Map.of("given", true, "on", "2026-03-20"));
        plan.note(health, 2, "来访者近期失眠。");

        scene.until("2026-04-15");
        Map<String, String> mediated =
                Map.of("doneOn", "2026-04-15", "result", "双方达成调解协议，由街道办恢复院墙。", "agreementOn", "2026-04-15");
        refused(() -> plan.act(justice, 1, "report", mediated))
                .with(409, "consent-missing")
                .citing("《信访工作条例》第三十三条");
        plan.act(justice, 1, "consent", Map.of("given", true, "on", "2026-04-15"));
        plan.act(justice, 1, "report", mediated);
        assertThat(plan.task(street, 1).path("confirmation").path("by").asText())
                .isEqualTo("2026-05-15");
        plan.act(health, 2, "report", Map.of("doneOn", "2026-04-15"));
        assertThat(plan.task(street, 2).toString()).doesNotContain("失眠");
        assertThat(plan.notesFor(street, 2)).isEqualTo(404);
        assertThat(plan.notesFor(health, 2)).isEqualTo(200);
        refused(() -> plan.conclude(street, "RESOLVED", "已化解。")).with(409, "plan-tasks-open");

        scene.until("2026-05-15");
        street.issueOpinion(matter, Drafts.opinion("SUPPORTED"));
        matter.limit("TL-05", "2026-03-20", "2026-05-19").met("2026-05-15");
        street.close(matter, "院墙已按协议恢复。");
        plan.stands("REPORTED", "REPORTED", "FALLEN_AWAY");
        plan.conclude(street, "RESOLVED", "双方达成协议并已履行。");
        assertThat(matter.timeline())
                .contains("已制定化解方案，由有关机关、单位共同开展化解工作")
                .noneMatch(line -> line.contains("心理") || line.contains("失眠"));
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-12");
    }
}
