package org.xinfang.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.acceptance.scene.Refused.refused;

import java.util.List;
import java.util.Map;
import org.xinfang.acceptance.scene.Desk;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;
import org.xinfang.acceptance.scene.Submission;

/** The petition procedure with both remedies (art. 31(6), 34 to 36), and what comes again (19(3), 36(3)). */
final class ChainStories {
    private ChainStories() {}

    static List<Story> all() {
        return List.of(new Story("T10 办理期限内又向上级提出：登记，不予受理，告知承办机关（第十九条第三款）", ChainStories::repeatAbove));
    }

    private static void repeatAbove(Scene scene) {
        Matter first = Promise.accepted(scene, "何平安");
        scene.until("2026-04-15");
        Desk province = scene.desk(Seat.PROVINCE);
        Matter again = province.register(Submission.online("何平安", "2019年街道办修路拆我家院墙，书面承诺三个月恢复，一直没有兑现，请省里督促。")
                .with("region", Seat.YINGZE.place()));
        again.limit("TL-01", "2026-04-15", "2026-04-30").runs();
        assertThat(province.flags(again)).contains("REPEAT");
        assertThat(province.routing(again).body().path("earlier").path("number").asText())
                .isEqualTo(first.number());
        province.classify(again, "F1");
        refused(() -> province.turnDown(again, "IN_HAND_ELSEWHERE", Map.of("organInCharge", Seat.PROVINCE.code())))
                .with(422, "not-a-superior")
                .citing("《信访工作条例》第十九条第三款");
        province.turnDown(again, "IN_HAND_ELSEWHERE", Map.of("organInCharge", Seat.STREET.code()));
        province.shows(again, "NOT_ACCEPTED");
        again.limit("TL-01", "2026-04-15", "2026-04-30").met("2026-04-15");
        again.paper("DOC-08", "2026-04-15")
                .by(Seat.PROVINCE)
                .says(province.clerk(), "柳巷街道办事处", first.number())
                .delivered("2026-04-15");
        again.limits("TL-01");
        again.papers("DOC-01", "DOC-08");
        // The first goes on as if nothing had happened.
        first.limit("TL-05", "2026-03-20", "2026-05-19").runs();
    }
}
