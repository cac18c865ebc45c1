package org.xinfang.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.acceptance.scene.Refused.refused;

import java.util.List;
import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Desk;
import org.xinfang.acceptance.scene.Drafts;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;
import org.xinfang.acceptance.scene.Submission;

/** What an organ's own duty answers (art. 31(5)), what is urgent (25), and what an enterprise asks. */
final class DutyStories {
    private static final Seat LABOUR = Seat.of("140106", "HUMAN-RESOURCES", "迎泽区人力资源和社会保障局");
    private static final Seat CITY_HOUSING = Seat.of("140100", "HOUSING", "太原市住房和城乡建设局");
    private static final Seat CITY_ECOLOGY = Seat.of("140100", "ECOLOGY", "太原市生态环境局");
    private static final Seat TOWN = Seat.of("140106100", "GOVERNMENT", "郝庄镇人民政府");

    private DutyStories() {}

    static List<Story> all() {
        return List.of(
                new Story("T03 欠薪：依法履职答复，不起六十日（第三十一条第五项）", DutyStories::wages),
                new Story("T12 集体访含扬言：代表五人，即时专报（第二十条第三款、第二十五条）", DutyStories::threat),
                new Story("T13 涉企：债务人镇政府不得自办，交办并按期报告（第二十二条第一款第三项）", DutyStories::enterprise),
                new Story("劳动节假期内收件：届满日顺延（《民法典》第二百零三条）", DutyStories::overLabourDay));
    }

    private static void wages(Scene scene) {
        scene.until("2026-06-11");
        Desk desk = scene.desk(Seat.YINGZE);
        Matter matter = desk.register(
                Submission.jointVisit(8, "我们八个人在迎泽区盛禾服装厂做工，厂里欠三月到五月工资共6.2万元，请人社局查处并让厂里发钱。", "赵建国", "钱淑芳"));
        matter.limit("TL-01", "2026-06-11", "2026-06-26").runs();
        assertThat(desk.flags(matter)).contains("JOINT");
        desk.classify(matter, "E1");
        desk.refer(matter, LABOUR);
        matter.limit("TL-01", "2026-06-11", "2026-06-26").met("2026-06-11");
        matter.paper("DOC-02", "2026-06-11").to(LABOUR);
        matter.paper("DOC-04", "2026-06-11");

        scene.until("2026-06-12");
        Agency labour = scene.agency(LABOUR);
        labour.sign(matter);
        matter.limit("TL-03", "2026-06-12", "2026-06-27", "2026-06-29").runs();
        matter.limit("TL-04", "2026-06-12", "2026-06-22").runs();

        scene.until("2026-06-22");
        labour.takeUp(matter);
        labour.accept(matter);
        matter.paper("DOC-05", "2026-06-22").by(LABOUR);
        matter.limit("TL-03", "2026-06-12", "2026-06-27", "2026-06-29").met("2026-06-22");
        matter.limit("TL-04", "2026-06-12", "2026-06-22").cancelled("2026-06-22");
        refused(() -> labour.draftOpinion(matter, Drafts.opinion("SUPPORTED")))
                .with(409, "illegal-step")
                .citing("《信访工作条例》第三十一条第五项")
                .leaving("draft-answer");

        scene.until("2026-07-06");
        labour.giveAnswer(matter, Drafts.dutyAnswer());
        matter.paper("DOC-07", "2026-07-06").by(LABOUR).says(labour, "行政复议", "行政诉讼");
        matter.read("履行法定职责答复书");
        matter.paper("DOC-07", "2026-07-06").delivered("2026-07-06");
        labour.close(matter);
        labour.decided(matter, "DUTY_DONE");
        refused(() -> scene.agency(Seat.YINGZE_GOVERNMENT).enterRequest(matter, "review", "2026-07-06", "2026-07-06"))
                .with(404, "not-found");
        // Neither sixty days nor a window for review, but one for evaluating.
        matter.limits("TL-01", "TL-03", "TL-04", "TL-37");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-07");
    }

    private static void threat(Scene scene) {
        scene.until("2026-07-06");
        Desk desk = scene.desk(Seat.CITY);
        String words = "我们是龙湾小区23名业主：楼盘停工两年，要求政府督促复工。如果周五前没说法就去堵高速口。";
        refused(() -> desk.register(Submission.jointVisit(23, words, "郑强", "王芳", "冯军", "陈静", "褚伟", "卫东")))
                .with(422, "representatives-limit")
                .citing("《信访工作条例》第二十条第三款");
        Matter matter = desk.register(Submission.jointVisit(23, words, "郑强", "王芳", "冯军", "陈静", "褚伟"));
        assertThat(desk.flags(matter)).contains("JOINT", "COLLECTIVE_VISIT", "THREAT", "URGENT");
        desk.classify(matter, "E1");
        desk.refer(matter, CITY_HOUSING);
        matter.limit("TL-01", "2026-07-06", "2026-07-21").met("2026-07-06");
        // On the same day to the next higher petition department, with a copy to the national one.
        matter.paper("DOC-24", "2026-07-06")
                .by(Seat.CITY)
                .to(Seat.PROVINCE)
                .delivered("2026-07-06")
                .says(desk.clerk(), "国家信访局", "23人", "堵高速口");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-24");
    }

    private static void enterprise(Scene scene) {
        scene.until("2026-09-28");
        Desk desk = scene.desk(Seat.CITY);
        Matter matter = desk.register(Submission.enterprise(
                        "山桐机械有限公司", "91140500MA0TEST00X", "我公司2023年承接郝庄镇政府修路工程的设备租赁，镇政府拖欠租金48万元，多次催要无果，请协调支付。")
                .with("region", java.util.Map.of("code", "140106", "name", "迎泽区")));
        matter.limit("TL-01", "2026-09-28", "2026-10-13").runs();
        assertThat(desk.flags(matter)).contains("ENTERPRISE");
        // The green channel is an aim of the desk, before the legal limit.
        assertThat(desk.routing(matter).body().path("dispatchBy").asText()).isEqualTo("2026-10-03");
        desk.classify(matter, "F1");
        refused(() -> desk.refer(matter, TOWN))
                .with(422, "respondent-may-not-handle")
                .naming("to");
        refused(() -> desk.assign(matter, Seat.YINGZE_GOVERNMENT, "2026-09-28"))
                .with(422, "report-date-not-ahead")
                .citing("《信访工作条例》第二十二条第一款第三项");
        desk.assign(matter, Seat.YINGZE_GOVERNMENT, "2026-11-20");
        matter.limit("TL-01", "2026-09-28", "2026-10-13").met("2026-09-28");
        matter.limit("TL-10", "2026-09-28", "2026-11-20").runs();
        matter.paper("DOC-03", "2026-09-28").to(Seat.YINGZE_GOVERNMENT);
        matter.paper("DOC-04", "2026-09-28");

        scene.until("2026-10-12");
        Agency county = scene.agency(Seat.YINGZE_GOVERNMENT);
        county.sign(matter);
        county.takeUp(matter);
        county.accept(matter);
        matter.paper("DOC-05", "2026-10-12");
        matter.limit("TL-03", "2026-10-12", "2026-10-27").met("2026-10-12");
        matter.limit("TL-05", "2026-10-12", "2026-12-11").runs();

        scene.until("2026-11-20");
        county.issueOpinion(matter, Drafts.opinion("SUPPORTED", "经查，租赁合同属实，租金48万元尚未支付。"));
        matter.paper("DOC-12", "2026-11-20").by(Seat.YINGZE_GOVERNMENT);
        matter.limit("TL-05", "2026-10-12", "2026-12-11").met("2026-11-20");
        refused(() -> county.close(matter)).with(409, "not-carried-out").citing("《信访工作条例》第三十二条第二款");
        county.close(matter, "租金48万元已于当日支付。");
        county.decided(matter, "SUPPORTED_EXECUTED");
        matter.limit("TL-10", "2026-09-28", "2026-11-20").runs();
        county.report(matter, "镇政府已于当日付清租金48万元。");
        matter.paper("DOC-20", "2026-11-20").by(Seat.YINGZE_GOVERNMENT).to(Seat.CITY);
        matter.limit("TL-10", "2026-09-28", "2026-11-20").met("2026-11-20");
        desk.acceptReport(matter);
        matter.limits("TL-01", "TL-03", "TL-04", "TL-05", "TL-10", "TL-37");
        matter.papers("DOC-01", "DOC-03", "DOC-04", "DOC-05", "DOC-12", "DOC-20");
    }

    private static void overLabourDay(Scene scene) {
        scene.until("2026-05-12");
        Desk desk = scene.desk(Seat.CITY);
        Matter matter = desk.register(Submission.letter("姜雨", "施工单位夜间施工到凌晨三点，请环保部门马上制止。")
                .with("channel", "HOTLINE_TRANSFER")
                .with("receivedAt", "2026-05-01T03:20:00+08:00"));
        matter.limit("TL-01", "2026-05-01", "2026-05-16", "2026-05-18").runs();
        desk.classify(matter, "E1");
        desk.refer(matter, CITY_ECOLOGY);
        matter.limit("TL-01", "2026-05-01", "2026-05-16", "2026-05-18").met("2026-05-12");
        matter.papers("DOC-01", "DOC-02", "DOC-04");
    }
}
