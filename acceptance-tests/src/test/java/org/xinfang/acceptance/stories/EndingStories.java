package org.xinfang.acceptance.stories;

import static org.xinfang.acceptance.scene.Refused.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Drafts;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Paper;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;

/** How else handling ends, or does not begin to be reviewed. */
final class EndingStories {
    private static final String REVIEW = "review";

    private EndingStories() {}

    static List<Story> all() {
        return List.of(
                new Story("信访人死亡：继承人表示不再提出后终止办理", EndingStories::death),
                new Story("复查申请提出新的请求：不予复查（第三十五条）", EndingStories::newClaim),
                new Story("拒收：留置送达须有见证，送达之日起算复查期限（第三十五条）", EndingStories::leftBehind));
    }

    private static void death(Scene scene) {
        Matter matter = Promise.accepted(scene, "寿长庚");
        Agency street = scene.agency(Seat.STREET);
        Map<String, Object> asked = Map.of(
                "ground", "DEATH",
                "happenedOn", "2026-04-07",
                "proof", "死亡证明",
                "successor", "其子",
                "askedOn", "2026-04-15");

        scene.until("2026-04-15");
        refused(() -> street.decide(matter, "/discontinuation", asked)).with(409, "successor-may-continue");
        matter.limit("TL-05", "2026-03-20", "2026-05-19").runs();

        scene.until("2026-05-15");
        Map<String, Object> declined = new HashMap<>(asked);
        declined.put("declinedOn", "2026-05-12");
        street.decide(matter, "/discontinuation", declined);
        street.shows(matter, "CLOSED");
        street.decided(matter, "DEATH");
        matter.limit("TL-05", "2026-03-20", "2026-05-19").cancelled("2026-05-15");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05");
    }

    private static void newClaim(Scene scene) {
        Matter matter = Promise.accepted(scene, "新桂花");
        Agency county = scene.agency(Seat.YINGZE_GOVERNMENT);
        scene.until("2026-05-15");
        Promise.refusedOn(scene, matter, "2026-05-15");

        scene.until("2026-06-11");
        county.enterRequest(matter, REVIEW, "2026-06-11", "2026-06-11");
        refused(() -> county.refuseAdmission(matter, REVIEW, Map.of()))
                .with(422, "no-bar-to-admission")
                .citing("《信访工作条例》第三十五条");
        county.refuseAdmission(matter, REVIEW, Map.of("newClaim", "另赔误工费五千元"));
        county.shows(matter, REVIEW, "NOT_ADMITTED");
        matter.limit("TL-06", "2026-05-15", "2026-06-14", "2026-06-15").met("2026-06-11");
        matter.limit("TL-07", "2026-06-11", "2026-07-11", "2026-07-13").met("2026-06-11");
        matter.paper("DOC-17", "2026-06-11").by(Seat.YINGZE_GOVERNMENT).says(county, "另赔误工费五千元");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-12", "DOC-17");
    }

    private static void leftBehind(Scene scene) {
        Matter matter = Promise.accepted(scene, "拒收人");
        Agency street = scene.agency(Seat.STREET);
        scene.until("2026-05-15");
        street.issueOpinion(matter, Drafts.opinion("NOT_SUPPORTED"));
        Paper opinion = matter.paper("DOC-12", "2026-05-15").undelivered();

        scene.until("2026-05-20");
        Map<String, Object> left = Map.of("leftOn", "2026-05-20", "reason", "信访人拒绝签收");
        refused(() -> opinion.prove(street, "left-behind", left)).with(422, "delivery-proof-incomplete");
        Map<String, Object> witnessed = new HashMap<>(left);
        witnessed.put("witness", "社区居民委员会工作人员");
        opinion.prove(street, "left-behind", witnessed);
        opinion.delivered("2026-05-20");
        matter.limit("TL-06", "2026-05-20", "2026-06-19", "2026-06-22").runs();

        scene.until("2026-06-22");
        matter.limit("TL-06", "2026-05-20", "2026-06-19", "2026-06-22").runs();
        refused(() -> opinion.prove(street, "left-behind", witnessed)).with(409, "notice-delivered-before");
    }
}
