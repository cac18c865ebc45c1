package org.xinfang.acceptance.stories;

import static org.xinfang.acceptance.scene.Refused.refused;

import java.util.List;
import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Desk;
import org.xinfang.acceptance.scene.Drafts;
import org.xinfang.acceptance.scene.Limit;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;

/** The sixty days of handling (art. 34): extended, let pass, and not stopped by a hearing. */
final class HandlingPeriodStories {
    private HandlingPeriodStories() {}

    static List<Story> all() {
        return List.of(
                new Story("逾期未办结：预警、上报、督办，补办后督办终了（第三十四条、第四十条第一款）", HandlingPeriodStories::overdue),
                new Story("延长办理期限：一次，不超过三十日，告知理由（第三十四条）", HandlingPeriodStories::extended),
                new Story("首次办理中的听证：提前告知、单数听证员，不停止计算（第三十一条第六项）", HandlingPeriodStories::hearing));
    }

    private static void overdue(Scene scene) {
        Matter matter = Promise.accepted(scene, "严守信");
        Desk desk = scene.desk(Seat.YINGZE);
        Agency street = scene.agency(Seat.STREET);
        Limit handling = matter.limit("TL-05", "2026-03-20", "2026-05-19");

        scene.until("2026-05-12");
        handling.runs().tells("WARNED 2026-05-12");

        scene.until("2026-05-20");
        handling.missed().tells("MISSED 2026-05-20", "ESCALATED 2026-05-20");
        desk.supervises(matter, "OPEN", "TL-05 " + Seat.STREET.code());
        refused(() -> handling.extend(street, 30, "情况复杂"))
                .with(409, "extension-after-expiry")
                .citing("《信访工作条例》第三十四条");

        scene.until("2026-05-26");
        handling.missed().tells("ESCALATED 2026-05-26");
        street.issueOpinion(matter, Drafts.opinion("EXPLAINED"));
        matter.paper("DOC-12", "2026-05-26");
        handling.metLate("2026-05-26");
        desk.supervises(matter, "CLOSED", "TL-05 " + Seat.STREET.code());
        desk.supervises(matter, "OPEN");
    }

    private static void extended(Scene scene) {
        Matter matter = Promise.accepted(scene, "宽立平");
        Agency street = scene.agency(Seat.STREET);
        Limit handling = matter.limit("TL-05", "2026-03-20", "2026-05-19");

        scene.until("2026-05-15");
        refused(() -> handling.extend(street, 31, "情况复杂"))
                .with(422, "extension-too-long")
                .citing("《信访工作条例》第三十四条")
                .naming("days");
        handling.extend(street, 30, "需要现场勘测并听取施工单位意见");
        Limit longer = matter.limit("TL-05", "2026-03-20", "2026-06-18").runs();
        matter.paper("DOC-11", "2026-05-15").by(Seat.STREET).says(street, "2026年6月18日", "需要现场勘测");
        refused(() -> longer.extend(street, 10, "仍然复杂")).with(409, "extension-already-granted");

        scene.until("2026-05-20");
        longer.runs();

        scene.until("2026-06-15");
        street.issueOpinion(matter, Drafts.opinion("SUPPORTED"));
        matter.paper("DOC-12", "2026-06-15");
        longer.met("2026-06-15");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-11", "DOC-12");
    }

    private static void hearing(Scene scene) {
        Matter matter = Promise.accepted(scene, "听德明");
        Agency street = scene.agency(Seat.STREET);
        String place = "/first-handling/hearing";

        scene.until("2026-04-15");
        refused(() -> street.handle("POST", matter, place, Drafts.hearing("2026-04-20", "甲", "乙", "丙", "丁", "戊")))
                .with(422, "hearing-notice-too-short");
        refused(() -> street.handle("POST", matter, place, Drafts.hearing("2026-05-12", "甲", "乙", "丙", "丁")))
                .with(422, "hearing-panel-size");
        refused(() -> street.handle(
                        "POST",
                        matter,
                        place,
                        Drafts.hearing("2026-05-12", street.lastActor(matter), "乙", "丙", "丁", "戊")))
                .with(422, "handler-on-panel")
                .citing("《信访工作条例》第二十八条第三款");
        street.handle("POST", matter, place, Drafts.hearing("2026-05-12", "甲", "乙", "丙", "丁", "戊"));
        matter.paper("DOC-14", "2026-04-15").by(Seat.STREET).says(street, "2026年5月12日");
        matter.limit("TL-05", "2026-03-20", "2026-05-19").runs().tells("NOTED 2026-04-15");
        refused(() -> street.draftOpinion(matter, Drafts.opinion("EXPLAINED")))
                .with(409, "illegal-step")
                .leaving("close-hearing", "cancel-hearing");
        refused(() -> street.handle("POST", matter, place + "/end", Drafts.minutes(3)))
                .with(409, "hearing-not-held-yet");

        scene.until("2026-05-12");
        refused(() -> street.handle("POST", matter, place + "/end", Drafts.minutes(2)))
                .with(422, "no-majority");
        street.handle("POST", matter, place + "/end", Drafts.minutes(4));
        matter.limit("TL-05", "2026-03-20", "2026-05-19").runs().tells("NOTED 2026-05-12");

        scene.until("2026-05-15");
        street.issueOpinion(matter, Drafts.opinion("EXPLAINED"));
        matter.paper("DOC-12", "2026-05-15");
        matter.limit("TL-05", "2026-03-20", "2026-05-19").met("2026-05-15");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-14", "DOC-12");
    }
}
