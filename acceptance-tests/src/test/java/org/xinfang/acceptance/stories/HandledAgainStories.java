package org.xinfang.acceptance.stories;

import static org.xinfang.acceptance.scene.Refused.refused;

import java.util.List;
import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Desk;
import org.xinfang.acceptance.scene.Drafts;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;

/** What is handled again because an organ above does not let it stand (art. 35, 40(1)). */
final class HandledAgainStories {
    private static final String REVIEW = "review";

    private HandledAgainStories() {}

    static List<Story> all() {
        return List.of(
                new Story("复查撤销：责令重新办理，不得重复同一结论（第三十五条）", HandledAgainStories::revoked),
                new Story("复查变更：改为支持，执行后方可办结（第三十二条第二款、第三十五条）", HandledAgainStories::changed),
                new Story("上级退回重新办理：重新出具处理意见（第四十条第一款）", HandledAgainStories::reopened));
    }

    /** He asks on the last day, and the county admits it. */
    private static void underReview(Scene scene, Matter matter) {
        scene.until("2026-06-15");
        Agency county = scene.agency(Seat.YINGZE_GOVERNMENT);
        county.enterRequest(matter, REVIEW, "2026-06-15", "2026-06-15");
        county.admit(matter, REVIEW);
        matter.paper("DOC-17", "2026-06-15");
    }

    private static void revoked(Scene scene) {
        Matter matter = Promise.accepted(scene, "翻案生");
        Agency street = scene.agency(Seat.STREET);
        Agency county = scene.agency(Seat.YINGZE_GOVERNMENT);
        scene.until("2026-05-15");
        Promise.refusedOn(scene, matter, "2026-05-15");

        underReview(scene, matter);

        scene.until("2026-07-10");
        county.issueReview(matter, REVIEW, Drafts.revoked("2026-08-10"));
        matter.limit("TL-07", "2026-06-15", "2026-07-15").met("2026-07-10");
        matter.paper("DOC-18", "2026-07-10").by(Seat.YINGZE_GOVERNMENT).handOver(county, "2026-07-10");
        street.shows(matter, "ACCEPTED");
        matter.limit("REDO-35", "2026-07-10", "2026-08-10").runs();

        scene.until("2026-08-03");
        refused(() -> street.issueOpinion(matter, Drafts.opinion("NOT_SUPPORTED")))
                .with(409, "repeats-revoked-opinion")
                .citing("《信访工作条例》第三十五条")
                .leaving("draft-opinion");
        street.issueOpinion(matter, Drafts.opinion("SUPPORTED", "重新核实，院墙系街道办事处组织拆除。"));
        matter.paper("DOC-12", "2026-08-03").handOver(street, "2026-08-03");
        matter.limit("TL-06", "2026-08-03", "2026-09-02").runs();
        matter.limit("REDO-35", "2026-07-10", "2026-08-10").met("2026-08-03");
        // Against an opinion that revokes there is nothing to ask for: no TL-08.
        matter.limits("TL-01", "TL-03", "TL-04", "TL-05", "TL-06", "TL-07", "REDO-35", "TL-06");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-12", "DOC-17", "DOC-18", "DOC-12");
    }

    private static void changed(Scene scene) {
        Matter matter = Promise.accepted(scene, "改为实");
        Agency street = scene.agency(Seat.STREET);
        Agency county = scene.agency(Seat.YINGZE_GOVERNMENT);
        scene.until("2026-05-15");
        Promise.refusedOn(scene, matter, "2026-05-15");
        street.close(matter);
        street.decided(matter, "NOT_SUPPORTED");

        underReview(scene, matter);

        scene.until("2026-07-10");
        county.issueReview(matter, REVIEW, Drafts.changed());
        matter.paper("DOC-18", "2026-07-10")
                .by(Seat.YINGZE_GOVERNMENT)
                .says(county, "变更原信访处理意见。对该诉求予以支持。")
                .handOver(county, "2026-07-10");
        matter.limit("TL-08", "2026-07-10", "2026-08-09", "2026-08-10").runs();
        street.shows(matter, "OPINION_ISSUED");
        refused(() -> street.close(matter)).with(409, "not-carried-out").citing("《信访工作条例》第三十二条第二款");

        scene.until("2026-08-03");
        street.close(matter, "院墙已恢复。");
        street.decided(matter, "SUPPORTED_EXECUTED");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-12", "DOC-17", "DOC-18");
    }

    private static void reopened(Scene scene) {
        Matter matter = Promise.accepted(scene, "再生林");
        Desk desk = scene.desk(Seat.YINGZE);
        Agency street = scene.agency(Seat.STREET);
        scene.until("2026-05-15");
        Promise.refusedOn(scene, matter, "2026-05-15");
        matter.limit("TL-06", "2026-05-15", "2026-06-14", "2026-06-15").runs();
        street.close(matter);
        street.decided(matter, "NOT_SUPPORTED");

        scene.until("2026-05-20");
        refused(() -> scene.desk(Seat.XIAODIAN).reopen(matter, "未经现场核实。", "2026-06-15"))
                .with(404, "not-found");
        refused(() -> desk.reopen(matter, "未经现场核实。", "2026-05-20"))
                .with(422, "redo-date")
                .naming("redoBy");
        desk.reopen(matter, "未经现场核实。", "2026-06-15");
        street.shows(matter, "ACCEPTED");
        // There is no opinion to attack until there is a new one.
        matter.limit("TL-06", "2026-05-15", "2026-06-14", "2026-06-15").cancelled("2026-05-20");

        scene.until("2026-06-11");
        street.issueOpinion(matter, Drafts.opinion("SUPPORTED", "经现场核实，院墙确未恢复。"));
        matter.paper("DOC-12", "2026-06-11").handOver(street, "2026-06-11");
        matter.limit("TL-06", "2026-06-11", "2026-07-11", "2026-07-13").runs();
        street.close(matter, "院墙已于六月十日恢复。");
        street.decided(matter, "SUPPORTED_EXECUTED");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-12", "DOC-12");
    }
}
