package org.xinfang.acceptance.stories;

import static org.xinfang.acceptance.scene.Refused.refused;

import java.util.List;
import java.util.Map;
import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Desk;
import org.xinfang.acceptance.scene.Drafts;
import org.xinfang.acceptance.scene.Limit;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Paper;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;
import org.xinfang.acceptance.scene.Submission;

/** The petitioner's thirty days for asking for review (art. 35), around the National Day holiday. */
final class WindowStories {
    private static final String REVIEW = "review";

    private WindowStories() {}

    static List<Story> all() {
        return List.of(
                new Story("T08 复查申请期限跨国庆：顺延至十月八日，以邮戳为准（第三十五条）", WindowStories::overNationalDay),
                new Story("T08 变式一：届满日是调休上班的星期六，不顺延，逾期未申请即办结（第三十五条）", WindowStories::untilAWorkedSaturday),
                new Story("T08 变式二：届满日是调休上班的星期日，当日申请有效（第三十五条）", WindowStories::onAWorkedSunday),
                new Story("T08 变式三：十月九日寄出，逾期，不予复查（第三十五条）", WindowStories::tooLate),
                new Story("洪水阻断交通逾期：复查机关恢复申请期限，出具意见的机关不能决定（第三十五条）", WindowStories::openedAgain),
                new Story("意见书笔误更正：申请期限自首次送达起算，不另起算（第三十五条）", WindowStories::correctedSlip));
    }

    /** An opinion of 20 August; the day of its delivery is each story's own. */
    private static Matter withOpinion(Scene scene, String petitioner, String deliveredOn) {
        Desk desk = scene.desk(Seat.YINGZE);
        Agency street = scene.agency(Seat.STREET);
        scene.until("2026-07-06");
        Matter matter = desk.register(Submission.visit(petitioner, Promise.TEXT));
        desk.classify(matter, "F1");
        desk.refer(matter, Seat.STREET);
        street.sign(matter);
        street.takeUp(matter);
        street.accept(matter);
        matter.limit("TL-05", "2026-07-06", "2026-09-04").runs();
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05");

        scene.until("2026-08-17");
        street.issueOpinion(matter, Drafts.opinion("NOT_SUPPORTED"));
        matter.paper("DOC-12", "2026-08-17").undelivered();
        matter.limit("TL-05", "2026-07-06", "2026-09-04").met("2026-08-17");

        // The return receipt comes back later; what counts is the day that stands on it.
        scene.until("2026-09-10");
        matter.paper("DOC-12", "2026-08-17").arriveByPost(street, deliveredOn);
        return matter;
    }

    private static void overNationalDay(Scene scene) {
        Matter matter = withOpinion(scene, "白国强", "2026-09-04");
        matter.limit("TL-06", "2026-09-04", "2026-10-04", "2026-10-08").runs();

        scene.until("2026-10-12");
        Agency county = scene.agency(Seat.YINGZE_GOVERNMENT);
        Agency street = scene.agency(Seat.STREET);
        street.shows(matter, "CLOSED");
        county.enterRequest(matter, REVIEW, "2026-10-08", "2026-10-12");
        matter.limit("TL-06", "2026-09-04", "2026-10-04", "2026-10-08").met("2026-10-08");
        matter.limit("TL-07", "2026-10-12", "2026-11-11").runs();
        county.admit(matter, REVIEW);
        county.shows(matter, REVIEW, "ADMITTED");
        street.shows(matter, "OPINION_ISSUED");
        matter.paper("DOC-17", "2026-10-12").by(Seat.YINGZE_GOVERNMENT);
    }

    private static void untilAWorkedSaturday(Scene scene) {
        Matter matter = withOpinion(scene, "黄小梅", "2026-09-10");
        scene.until("2026-10-10");
        matter.limit("TL-06", "2026-09-10", "2026-10-10").runs();

        scene.until("2026-10-12");
        matter.limit("TL-06", "2026-09-10", "2026-10-10").missed().tells("MISSED 2026-10-11");
        Agency street = scene.agency(Seat.STREET);
        street.shows(matter, "CLOSED");
        street.decided(matter, "NO_REVIEW_REQUESTED");
    }

    private static void onAWorkedSunday(Scene scene) {
        Matter matter = withOpinion(scene, "蓝天祥", "2026-08-21");
        scene.until("2026-09-20");
        matter.limit("TL-06", "2026-08-21", "2026-09-20").runs();
        Agency county = scene.agency(Seat.YINGZE_GOVERNMENT);
        county.enterRequest(matter, REVIEW, "2026-09-20", "2026-09-20");
        matter.limit("TL-06", "2026-08-21", "2026-09-20").met("2026-09-20");
        matter.limit("TL-07", "2026-09-20", "2026-10-20").runs();
        county.admit(matter, REVIEW);
        matter.paper("DOC-17", "2026-09-20");
    }

    private static void tooLate(Scene scene) {
        Matter matter = withOpinion(scene, "红玉兰", "2026-09-04");
        scene.until("2026-10-12");
        Agency county = scene.agency(Seat.YINGZE_GOVERNMENT);
        county.enterRequest(matter, REVIEW, "2026-10-09", "2026-10-12");
        matter.limit("TL-06", "2026-09-04", "2026-10-04", "2026-10-08").metLate("2026-10-09");
        refused(() -> county.admit(matter, REVIEW))
                .with(409, "request-late")
                .citing("《信访工作条例》第三十五条")
                .leaving("refuse-admission");
        county.refuseAdmission(matter, REVIEW, Map.of());
        county.shows(matter, REVIEW, "NOT_ADMITTED");
        matter.limit("TL-07", "2026-10-12", "2026-11-11").met("2026-10-12");
        matter.paper("DOC-17", "2026-10-12").by(Seat.YINGZE_GOVERNMENT).says(county, "2026年10月9日", "不予复查");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-12", "DOC-17");
    }

    /** Ten days of the thirty were left when the flood came; they follow the decision (民事诉讼法 art. 86 by analogy). */
    private static void openedAgain(Scene scene) {
        Matter matter = withOpinion(scene, "水长流", "2026-09-04");
        Agency street = scene.agency(Seat.STREET);
        Agency county = scene.agency(Seat.YINGZE_GOVERNMENT);
        Limit window = matter.limit("TL-06", "2026-09-04", "2026-10-04", "2026-10-08");

        scene.until("2026-10-12");
        window.missed();
        street.shows(matter, "CLOSED");
        street.decided(matter, "NO_REVIEW_REQUESTED");
        refused(() -> window.reopen(street, "2026-09-25", "2026-10-09", "2026-10-12", "洪水，交通中断"))
                .with(403, "review-organ-decides")
                .telling("迎泽区人民政府");
        window.reopen(county, "2026-09-25", "2026-10-09", "2026-10-12", "洪水，交通中断");
        matter.limit("TL-06", "2026-09-04", "2026-10-22").runs();

        scene.until("2026-10-20");
        county.enterRequest(matter, REVIEW, "2026-10-20", "2026-10-20");
        matter.limit("TL-06", "2026-09-04", "2026-10-22").met("2026-10-20");
        matter.limit("TL-07", "2026-10-20", "2026-11-19").runs();
        county.admit(matter, REVIEW);
        county.shows(matter, REVIEW, "ADMITTED");
        street.shows(matter, "OPINION_ISSUED");
    }

    private static void correctedSlip(Scene scene) {
        Matter matter = withOpinion(scene, "毕无误", "2026-09-04");
        Agency street = scene.agency(Seat.STREET);
        Paper opinion = matter.paper("DOC-12", "2026-08-17");
        refused(() -> opinion.correct(street, Map.of("decision", "对该诉求予以支持。"), "笔误"))
                .with(422, "content-fixed")
                .naming("fields.decision");
        opinion.correct(street, Map.of("facts", "2019年修路拆除院墙属实，书面承诺未见原件。"), "年份误写");
        Paper corrected = matter.paper("DOC-12", "2026-09-10").by(Seat.STREET);
        corrected.says(street, "更正并替代《信访处理意见书》（" + opinion.number() + "）", "更正原因：年份误写");
        corrected.handOver(street, "2026-09-10");

        scene.until("2026-09-20");
        // One window, from the first delivery; the correction opens none.
        matter.limits("TL-01", "TL-03", "TL-04", "TL-05", "TL-06");
        matter.limit("TL-06", "2026-09-04", "2026-10-04", "2026-10-08").runs();
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-12", "DOC-12");
    }
}
