package org.xinfang.acceptance.stories;

import static org.xinfang.acceptance.scene.Refused.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Drafts;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;

/** What ends because the petitioner wants it so: withdrawn, agreed upon (art. 33), not reviewed after all. */
final class FreeWillStories {
    private static final String REVIEW = "review";

    private FreeWillStories() {}

    static List<Story> all() {
        return List.of(
                new Story("撤回：书面、核对身份、确系自愿；涉及公共利益的不因撤回办结", FreeWillStories::withdrawal),
                new Story("调解：自愿、双方签字，达成协议即办结（第三十三条）", FreeWillStories::mediation),
                new Story("撤回复查申请：终止复查，申请期限不重新计算，届满办结（第三十五条）", FreeWillStories::withdrawnRequest));
    }

    private static void withdrawal(Scene scene) {
        Matter matter = Promise.accepted(scene, "退之平");
        Agency street = scene.agency(Seat.STREET);
        Map<String, Object> application = Map.of(
                "writtenOn", "2026-04-15",
                "application", "院墙已经自行修好，申请撤回。",
                "identity", "核对居民身份证",
                "freeWill", "当面询问，确系自愿");

        scene.until("2026-04-15");
        Map<String, Object> publicInterest = new HashMap<>(application);
        publicInterest.put("publicInterest", "路面塌陷危及行人");
        refused(() -> street.decide(matter, "/withdrawal", publicInterest)).with(409, "public-interest-remains");
        Map<String, Object> unasked = new HashMap<>(application);
        unasked.remove("freeWill");
        refused(() -> street.decide(matter, "/withdrawal", unasked))
                .with(422, "content-missing")
                .naming("freeWill");
        street.decide(matter, "/withdrawal", application);
        street.shows(matter, "CLOSED");
        street.decided(matter, "WITHDRAWAL");
        matter.limit("TL-05", "2026-03-20", "2026-05-19").cancelled("2026-04-15");
        refused(() -> street.draftOpinion(matter, Drafts.opinion("EXPLAINED")))
                .with(409, "illegal-step")
                .leaving();
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05");
    }

    private static void mediation(Scene scene) {
        Matter matter = Promise.accepted(scene, "和为贵");
        Agency street = scene.agency(Seat.STREET);
        scene.until("2026-04-15");
        street.handle(
                "POST",
                matter,
                "/mediation",
                Map.of(
                        "form", "MEDIATION",
                        "mediator", "柳巷街道人民调解委员会",
                        "consent", "双方书面同意调解",
                        "scope", "恢复院墙属于街道办事处裁量范围"));
        // Talks stop no limit.
        matter.limit("TL-05", "2026-03-20", "2026-05-19").runs();
        refused(() -> street.draftOpinion(matter, Drafts.opinion("EXPLAINED")))
                .with(409, "illegal-step")
                .leaving("end-mediation");

        scene.until("2026-05-12");
        Map<String, Object> agreement = Map.of(
                "otherSide", "柳巷街道办事处",
                "dispute", "院墙恢复",
                "terms", "街道办事处恢复院墙",
                "performance", "由施工单位施工",
                "performBy", "2026-06-15",
                "petitionerSignedOn", "2026-05-12",
                "otherSideSignedOn", "2026-05-12");
        Map<String, Object> ahead = new HashMap<>(agreement);
        ahead.put("otherSideSignedOn", "2026-05-13");
        refused(() -> street.decide(matter, "/mediation/agreement", ahead))
                .with(422, "agreement-date")
                .naming("otherSideSignedOn");
        street.decide(matter, "/mediation/agreement", agreement);
        street.shows(matter, "CLOSED");
        matter.paper("DOC-15", "2026-05-12").by(Seat.STREET).says(street, "街道办事处恢复院墙", "2026年6月15日");
        matter.limit("TL-05", "2026-03-20", "2026-05-19").met("2026-05-12");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-15");
    }

    private static void withdrawnRequest(Scene scene) {
        Matter matter = Promise.accepted(scene, "谅玉和");
        Agency street = scene.agency(Seat.STREET);
        Agency county = scene.agency(Seat.YINGZE_GOVERNMENT);
        scene.until("2026-05-15");
        Promise.refusedOn(scene, matter, "2026-05-15");

        scene.until("2026-06-11");
        county.enterRequest(matter, REVIEW, "2026-06-11", "2026-06-11");
        matter.limit("TL-06", "2026-05-15", "2026-06-14", "2026-06-15").met("2026-06-11");
        county.admit(matter, REVIEW);
        matter.paper("DOC-17", "2026-06-11");

        scene.until("2026-06-12");
        county.consentToWithdrawal(matter, REVIEW, "2026-06-12");
        county.shows(matter, REVIEW, "WITHDRAWN");
        matter.limit("TL-07", "2026-06-11", "2026-07-11", "2026-07-13").cancelled("2026-06-12");
        matter.limit("TL-06", "2026-05-15", "2026-06-14", "2026-06-15").runs();
        matter.paper("DOC-17", "2026-06-12").by(Seat.YINGZE_GOVERNMENT).says(county, "准予撤回", "不因撤回重新计算");
        street.shows(matter, "OPINION_ISSUED");

        scene.until("2026-07-10");
        matter.limit("TL-06", "2026-05-15", "2026-06-14", "2026-06-15").missed();
        street.shows(matter, "CLOSED");
        street.decided(matter, "NO_REVIEW_REQUESTED");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-12", "DOC-17", "DOC-17");
    }
}
