package org.xinfang.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.acceptance.scene.Refused.refused;

import java.util.List;
import java.util.Map;
import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;

/** The petitioner says how satisfied he is with a closed claim (国信发〔2022〕11号), inside the thirty days of TL-37. */
final class EvaluationStories {
    private static final Map<String, String> BOTH =
            Map.of("petitionDepartment", "SATISFIED", "organInCharge", "DISSATISFIED");

    private EvaluationStories() {}

    static List<Story> all() {
        return List.of(
                new Story("满意度评价：届满日为星期日的顺延，当日评价信访部门和承办单位，各评一次", EvaluationStories::onTheLastDay),
                new Story("满意度评价：只评了承办单位，信访部门超期未评价", EvaluationStories::expired));
    }

    /** Closed on 15 May: thirty days end on Sunday 14 June and give way to Monday. */
    private static Matter closed(Scene scene, String petitioner) {
        Matter matter = Promise.accepted(scene, petitioner);
        refused(() -> matter.evaluate(BOTH)).with(409, "evaluation-not-open");
        Agency street = scene.agency(Seat.STREET);
        scene.until("2026-05-15");
        Promise.refusedOn(scene, matter, "2026-05-15");
        street.close(matter);
        street.decided(matter, "NOT_SUPPORTED");
        matter.limit("TL-37", "2026-05-15", "2026-06-14", "2026-06-15").runs();
        matter.evaluations("PENDING", "PENDING");
        return matter;
    }

    private static void onTheLastDay(Scene scene) {
        Matter matter = closed(scene, "平心论");

        scene.until("2026-06-15");
        matter.evaluate(BOTH);
        matter.evaluations("EVALUATED", "EVALUATED");
        matter.limit("TL-37", "2026-05-15", "2026-06-14", "2026-06-15").met("2026-06-15");
        refused(() -> matter.evaluate(BOTH)).with(409, "already-evaluated");
        assertThat(matter.timeline()).contains("可以对办理情况进行满意度评价", "信访人已作满意度评价");
        matter.limits("TL-01", "TL-03", "TL-04", "TL-05", "TL-06", "TL-37");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-12");
    }

    private static void expired(Scene scene) {
        Matter matter = closed(scene, "迟开口");

        scene.until("2026-06-15");
        matter.evaluate(Map.of("organInCharge", "BASICALLY_SATISFIED"));

        scene.until("2026-06-22");
        refused(() -> matter.evaluate(Map.of("petitionDepartment", "SATISFIED")))
                .with(409, "evaluation-window-over")
                .citing("国信发〔2022〕11号")
                .telling("2026-06-15");
        matter.evaluations("EVALUATED", "EXPIRED");
        matter.limit("TL-37", "2026-05-15", "2026-06-14", "2026-06-15").missed();
    }
}
