package org.xinfang.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.acceptance.scene.Refused.refused;

import java.util.List;
import java.util.Map;
import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Desk;
import org.xinfang.acceptance.scene.Drafts;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Paper;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;
import org.xinfang.acceptance.scene.Submission;

/** The petition procedure with both remedies (art. 31(6), 34 to 36), and what comes again (19(3), 36(3)). */
final class ChainStories {
    private static final Seat YINGZE_HOUSING = Seat.of("140106", "HOUSING", "迎泽区住房和城乡建设局");
    private static final String REVIEW = "review";
    private static final String RE_REVIEW = "re-review";

    private ChainStories() {}

    static List<Story> all() {
        return List.of(
                new Story("T07 信访程序全过程：办理、复查、复核，听证十二日不计入，终结后不再受理（第三十四条至第三十六条）", ChainStories::fullChain),
                new Story("T10 办理期限内又向上级提出：登记，不予受理，告知承办机关（第十九条第三款）", ChainStories::repeatAbove),
                new Story("办理期间又来信：并入正在办理的事项，告知去向，原期限不变（第十九条第三款、第二十二条第一款）", ChainStories::merged),
                new Story("并案有误：撤销后另行转送，登记转送期限自收到之日不变（第二十二条第一款）", ChainStories::mergedByMistake));
    }

    private static void fullChain(Scene scene) {
        Matter matter = handled(scene);
        reviewed(scene, matter);
        String finalOpinion = reReviewed(scene, matter);
        matter.limits("TL-01", "TL-03", "TL-04", "TL-05", "TL-06", "TL-07", "TL-08", "TL-09", "TL-37");
        matter.papers(
                "DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-12", "DOC-17", "DOC-18", "DOC-17", "DOC-14", "DOC-19");
        assertThat(matter.timeline())
                .anySatisfy(line -> assertThat(line).startsWith("信访事项已登记"))
                .anySatisfy(line -> assertThat(line).startsWith("已转送"))
                .contains("已受理", "已出具信访处理意见书", "已出具复查意见", "已出具复核意见", "复核意见已送达，信访终结")
                .noneSatisfy(line -> assertThat(line).contains("开始计算"));
        broughtAgain(scene, finalOpinion);
    }

    /** From the visit to the opinion, and the petitioner reads it. */
    private static Matter handled(Scene scene) {
        Desk desk = scene.desk(Seat.YINGZE);
        Agency street = scene.agency(Seat.STREET);
        scene.until("2026-03-02");
        Matter matter =
                desk.register(Submission.visit("周德胜", Promise.TEXT).with("receivedAt", "2026-03-02T08:50:00+08:00"));
        assertThat(matter.number()).startsWith("14010620260302");
        matter.limit("TL-01", "2026-03-02", "2026-03-17").runs();
        matter.paper("DOC-01", "2026-03-02").by(Seat.YINGZE);
        desk.classify(matter, "F1");

        scene.until("2026-03-03");
        desk.refer(matter, Seat.STREET);
        matter.limit("TL-01", "2026-03-02", "2026-03-17").met("2026-03-03");
        matter.paper("DOC-02", "2026-03-03").to(Seat.STREET).delivered("2026-03-03");
        matter.paper("DOC-04", "2026-03-03").undelivered();

        scene.until("2026-03-09");
        street.sign(matter);
        matter.limit("TL-03", "2026-03-09", "2026-03-24").runs();
        matter.limit("TL-04", "2026-03-09", "2026-03-16").runs();

        scene.until("2026-03-16");
        street.takeUp(matter);
        matter.limit("TL-04", "2026-03-09", "2026-03-16").cancelled("2026-03-16");
        refused(() -> street.object(matter, scene.agency(Seat.YINGZE_GOVERNMENT)))
                .with(409, "referral-state")
                .citing("《信访工作条例》第二十三条第三款");

        scene.until("2026-03-20");
        street.accept(matter);
        matter.limit("TL-05", "2026-03-20", "2026-05-19").runs();
        matter.paper("DOC-05", "2026-03-20").by(Seat.STREET);
        matter.limit("TL-03", "2026-03-09", "2026-03-24").met("2026-03-20");
        refused(() -> street.approveOpinion(matter))
                .with(409, "illegal-step")
                .citing("《信访工作条例》第三十二条第一款")
                .leaving("accept-withdrawal", "discontinue");

        scene.until("2026-05-15");
        street.issueOpinion(matter, Drafts.opinion("EXPLAINED"));
        matter.limit("TL-05", "2026-03-20", "2026-05-19").met("2026-05-15");
        Paper opinion = matter.paper("DOC-12", "2026-05-15").by(Seat.STREET).undelivered();
        opinion.says(street, "请求太原市迎泽区人民政府复查", "院墙至今未恢复");
        matter.read("信访处理意见书");
        opinion.delivered("2026-05-15");
        matter.limit("TL-06", "2026-05-15", "2026-06-14", "2026-06-15").runs();
        return matter;
    }

    /** He asks on the last day, a Monday because the thirtieth is a Sunday (art. 35). */
    private static void reviewed(Scene scene, Matter matter) {
        Agency county = scene.agency(Seat.YINGZE_GOVERNMENT);
        scene.until("2026-06-15");
        refused(() -> scene.agency(Seat.CITY_GOVERNMENT).enterRequest(matter, REVIEW, "2026-06-15", "2026-06-15"))
                .with(404, "not-found");
        county.enterRequest(matter, REVIEW, "2026-06-15", "2026-06-15");
        matter.limit("TL-06", "2026-05-15", "2026-06-14", "2026-06-15").met("2026-06-15");
        matter.limit("TL-07", "2026-06-15", "2026-07-15").runs();
        refused(() -> county.enterRequest(matter, REVIEW, "2026-06-15", "2026-06-15"))
                .with(409, "already-requested")
                .citing("《信访工作条例》第三十五条");
        county.admit(matter, REVIEW);
        matter.paper("DOC-17", "2026-06-15").by(Seat.YINGZE_GOVERNMENT);

        scene.until("2026-07-10");
        county.issueReview(matter, REVIEW, Drafts.upheld());
        matter.limit("TL-07", "2026-06-15", "2026-07-15").met("2026-07-10");
        Paper opinion = matter.paper("DOC-18", "2026-07-10").by(Seat.YINGZE_GOVERNMENT);
        opinion.says(county, "太原市人民政府");
        matter.read("信访事项复查意见书");
        opinion.delivered("2026-07-10");
        matter.limit("TL-08", "2026-07-10", "2026-08-09", "2026-08-10").runs();
    }

    /** Twelve days of hearing do not count (art. 36(2)): the opinion is due on 21 September, not on the 9th. */
    private static String reReviewed(Scene scene, Matter matter) {
        Agency city = scene.agency(Seat.CITY_GOVERNMENT);
        scene.until("2026-08-10");
        city.enterRequest(matter, RE_REVIEW, "2026-08-10", "2026-08-10");
        matter.limit("TL-08", "2026-07-10", "2026-08-09", "2026-08-10").met("2026-08-10");
        matter.limit("TL-09", "2026-08-10", "2026-09-09").runs();
        city.admit(matter, RE_REVIEW);
        matter.paper("DOC-17", "2026-08-10").by(Seat.CITY_GOVERNMENT);

        scene.until("2026-08-17");
        city.examine("POST", matter, RE_REVIEW, "/hearing", Drafts.hearing("2026-08-28", "甲", "乙", "丙", "丁", "戊"));
        matter.paper("DOC-14", "2026-08-17").by(Seat.CITY_GOVERNMENT).says(city, "2026年8月28日", "回避");
        matter.limit("TL-09", "2026-08-10", "2026-09-09").suspended();
        refused(() -> city.examine("PUT", matter, RE_REVIEW, "/opinion", Drafts.upheld()))
                .with(409, "illegal-step")
                .citing("《信访工作条例》第三十六条第一款")
                .leaving("close-hearing", "cancel-hearing");

        scene.until("2026-08-28");
        city.examine("POST", matter, RE_REVIEW, "/hearing/end", Drafts.minutes(3));
        matter.limit("TL-09", "2026-08-10", "2026-09-21").runs();

        scene.until("2026-09-16");
        city.issueReview(matter, RE_REVIEW, Drafts.upheld());
        matter.limit("TL-09", "2026-08-10", "2026-09-21").met("2026-09-16");
        Paper opinion = matter.paper("DOC-19", "2026-09-16").by(Seat.CITY_GOVERNMENT);
        matter.read("信访事项复核意见书");
        opinion.delivered("2026-09-16");
        city.shows(matter, RE_REVIEW, "TERMINATED");
        Agency street = scene.agency(Seat.STREET);
        street.shows(matter, "CLOSED");
        street.decided(matter, "TERMINATED");
        refused(() -> city.enterRequest(matter, RE_REVIEW, "2026-09-16", "2026-09-16"))
                .with(409, "petition-finished")
                .citing("《信访工作条例》第三十六条第三款");
        refused(() -> scene.desk(Seat.YINGZE).reopen(matter, "再看一次。", "2026-10-12"))
                .with(409, "petition-terminated")
                .citing("《信访工作条例》第三十六条第三款");
        return opinion.number();
    }

    /** On the same facts it is registered and no longer accepted; a contract found since makes a new matter. */
    private static void broughtAgain(Scene scene, String finalOpinion) {
        Desk desk = scene.desk(Seat.YINGZE);
        scene.until("2026-09-28");
        Matter same = desk.register(Submission.letter("周德胜", Promise.TEXT));
        assertThat(desk.flags(same)).contains("REPEAT");
        desk.classify(same, "F1");
        refused(() -> desk.turnDown(same, "RE_REVIEWED", Map.of()))
                .with(422, "refusal-fact-missing")
                .citing("《信访工作条例》第三十六条第三款")
                .naming("opinionNumber");
        desk.turnDown(same, "RE_REVIEWED", Map.of("opinionNumber", finalOpinion, "opinionDeliveredOn", "2026-09-16"));
        desk.shows(same, "NO_LONGER_ACCEPTED");
        same.limit("TL-01", "2026-09-28", "2026-10-13").met("2026-09-28");
        same.paper("DOC-09", "2026-09-28").by(Seat.YINGZE).says(desk.clerk(), finalOpinion, "2026年9月16日");
        same.limits("TL-01");
        same.papers("DOC-01", "DOC-09");

        scene.until("2026-10-12");
        Matter fresh = desk.register(Submission.letter("周德胜", "我新找到2019年与施工单位签的赔偿合同原件，附后，请据此重新处理院墙赔偿。")
                .with("attachments", List.of("合同.pdf")));
        desk.classify(fresh, "F1");
        desk.refer(fresh, Seat.STREET);
        fresh.limit("TL-01", "2026-10-12", "2026-10-27").met("2026-10-12");
        fresh.papers("DOC-01", "DOC-02", "DOC-04");
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

    private static void merged(Scene scene) {
        Matter first = Promise.accepted(scene, "常来信");
        Agency street = scene.agency(Seat.STREET);
        scene.until("2026-04-15");
        Desk desk = scene.desk(Seat.YINGZE);
        Matter again = desk.register(Submission.letter("常来信", "2019年街道办修路拆我家院墙，书面承诺三个月恢复，一直没有兑现。现补上邻居的证明。")
                .with("attachments", List.of("邻居证明.pdf")));
        again.limit("TL-01", "2026-04-15", "2026-04-30").runs();
        assertThat(desk.flags(again)).contains("REPEAT");
        desk.classify(again, "F1");
        again.isUnknownTo(street.handler());
        refused(() -> desk.merge(again, first, false))
                .with(422, "repeat-not-confirmed")
                .naming("sameFactsAndClaims");
        desk.merge(again, first, true);
        desk.shows(again, "MERGED");
        again.limit("TL-01", "2026-04-15", "2026-04-30").met("2026-04-15");
        again.paper("DOC-04", "2026-04-15").by(Seat.YINGZE).says(desk.clerk(), first.number(), "柳巷街道办事处");
        again.seenBy(street.handler()).isKnownWith("邻居证明.pdf");
        again.isUnknownTo(scene.agency(Seat.XIAODIAN_GOVERNMENT).handler());
        assertThat(again.timeline()).anySatisfy(line -> assertThat(line).contains(first.number()));
        // The first goes on in its own time, and its opinion answers both.
        first.limit("TL-05", "2026-03-20", "2026-05-19").runs();

        scene.until("2026-05-15");
        street.issueOpinion(first, Drafts.opinion("EXPLAINED"));
        first.paper("DOC-12", "2026-05-15").by(Seat.STREET);
        first.limit("TL-05", "2026-03-20", "2026-05-19").met("2026-05-15");
        again.limits("TL-01");
        again.papers("DOC-01", "DOC-04");
    }

    private static void mergedByMistake(Scene scene) {
        Matter first = Promise.accepted(scene, "常两信");
        Agency street = scene.agency(Seat.STREET);
        scene.until("2026-04-15");
        Desk desk = scene.desk(Seat.YINGZE);
        Matter again = desk.register(Submission.letter("常两信", "2021年物业施工把我家窗户打坏，书面答应年底赔偿，一直没有兑现，请帮助协调。"));
        desk.classify(again, "F1");
        desk.merge(again, first, true);
        again.limit("TL-01", "2026-04-15", "2026-04-30").met("2026-04-15");
        again.seenBy(street.handler()).isKnownWith("窗户");

        scene.until("2026-04-20");
        desk.separate(again, "经核实反映的是物业赔偿，不是院墙。");
        desk.shows(again, "OPEN");
        again.isUnknownTo(street.handler());
        again.limit("TL-01", "2026-04-15", "2026-04-30").runs();
        desk.refer(again, YINGZE_HOUSING);
        again.limit("TL-01", "2026-04-15", "2026-04-30").met("2026-04-20");
        again.seenBy(scene.agency(YINGZE_HOUSING).handler()).isKnownWith("窗户");
        again.papers("DOC-01", "DOC-04", "DOC-02", "DOC-04");
        assertThat(again.timeline()).anySatisfy(line -> assertThat(line).contains("不属于重复信访"));
        first.limit("TL-05", "2026-03-20", "2026-05-19").runs();
    }
}
