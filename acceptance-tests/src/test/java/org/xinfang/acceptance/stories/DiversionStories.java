package org.xinfang.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.acceptance.scene.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Desk;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Paper;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;
import org.xinfang.acceptance.scene.Submission;

/** Claims that other statutory procedures answer (art. 31(1)–(4)), and matters of litigation (22(2)). */
final class DiversionStories {
    private static final Seat POLITICAL_LEGAL = Seat.of("140000", "POLITICAL-LEGAL", "中共山西省委政法委员会");

    private DiversionStories() {}

    static List<Story> all() {
        return Stream.concat(
                        Stream.of(
                                new Story("T04 经济补偿金：导入劳动人事争议仲裁，提示一年时效（第三十一条第二项）", DiversionStories::arbitration),
                                new Story("T05 不服判决的来信：转送同级政法部门（第二十二条第二款）", DiversionStories::litigationLetter)),
                        rows())
                .toList();
    }

    /** One claim of each remaining row that leads elsewhere, all of them letters but the visit about a judgment. */
    private static Stream<Story> rows() {
        return Stream.of(
                led("L1", "第三十一条第一项", "走访不服判决", visit("法院今年判决把承包地判给了我堂弟，我不服，请重新处理。"), "2026-06-01", "2026年12月1日"),
                led("L3", "第三十一条第一项", "民间借贷", letter("邻居借我八万元不还，请政府出面要回来。"), "2025-08-10", "2028年8月10日"),
                led("B2", "第三十一条第二项", "土地承包", letter("村里把我家承包地转给别人种，请收回来。"), "2025-03-10", "2027年3月10日"),
                led("C1", "第三十一条第三项", "党员申诉", letter("我对所在单位党委给予我的党内警告处分不服，请求复议。"), "", "党员申诉"),
                led("C2", "第三十一条第三项", "政务处分", letter("我对监委给予我的政务记过处分不服，请求复审。"), "", "复审"),
                led("C3", "第三十一条第三项", "公务员申诉", letter("我是公务员，对单位给我的降级处理决定不服。"), "2026-07-20", "2026年8月19日"),
                led("D1", "第三十一条第四项", "行政处罚", letter("市场监管局罚了我店里五千元，我认为证据不足，请撤销处罚。"), "2026-07-20", "2026年9月18日"),
                led("D2", "第三十一条第四项", "征收补偿", letter("对区政府作出的房屋征收补偿决定不服，补偿太低。"), "2026-07-20", "2026年9月18日"),
                led("D4", "第三十一条第四项", "工伤认定", letter("我父亲在煤矿上班时受伤，单位不给申报工伤，请给予认定。"), "", "一年内"),
                led("D5", "第三十一条第四项", "政府信息公开", letter("请公开我村2018年征地批文和补偿标准。"), "", "二十个工作日"));
    }

    private static Submission letter(String text) {
        return Submission.letter("", text);
    }

    private static Submission visit(String text) {
        return Submission.visit("", text);
    }

    /**
     * A claim that is led elsewhere on the day it came.
     *
     * @param knownSince the day from which the petitioner's limit runs; empty when it is not known
     * @param told what the notice tells him: his last day, or his limit in words
     */
    private static Story led(
            String row, String article, String subject, Submission submission, String knownSince, String told) {
        return new Story("%s %s：导入其他法定程序，告知途径和期限（%s）".formatted(row, subject, article), scene -> {
            scene.until("2026-08-03");
            Desk desk = scene.desk(Seat.YINGZE);
            Matter matter = desk.register(submission.by(subject + "信访人"));
            desk.classify(matter, row);
            refused(() -> desk.refer(matter, Seat.YINGZE_GOVERNMENT))
                    .with(409, "led-elsewhere")
                    .citing("《信访工作条例》第三十一条");
            desk.divert(matter, knownSince.isEmpty() ? Map.of() : Map.of("knownSince", knownSince));
            desk.shows(matter, "DIVERTED");
            matter.limit("TL-01", "2026-08-03", "2026-08-18").met("2026-08-03");
            Paper notice = matter.paper("DOC-06", "2026-08-03").by(Seat.YINGZE);
            notice.says(desk.clerk(), told);
            matter.read("法定途径告知书");
            notice.delivered("2026-08-03");
            matter.limits("TL-01");
            matter.papers("DOC-01", "DOC-06");
        });
    }

    private static void arbitration(Scene scene) {
        scene.until("2026-06-22");
        Desk desk = scene.desk(Seat.CITY);
        Matter matter = desk.register(Submission.online("孙立", "公司去年7月10日把我辞退，一直不给经济补偿金，我要求信访局责令公司赔偿三万元。")
                .with("receivedAt", "2026-06-20T20:30:00+08:00"));
        matter.limit("TL-01", "2026-06-20", "2026-07-05", "2026-07-06").runs();
        desk.classify(matter, "B1");
        // Eighteen days are left: the desk and the petitioner see the last one.
        assertThat(desk.claim(matter).path("route").path("limitFrom").asText()).isEqualTo("2025-07-10");
        assertThat(desk.claim(matter).path("route").path("limitEnds").asText()).isEqualTo("2026-07-10");
        desk.divert(matter, Map.of("knownSince", "2025-07-10"));
        matter.limit("TL-01", "2026-06-20", "2026-07-05", "2026-07-06").met("2026-06-22");
        matter.paper("DOC-06", "2026-06-22")
                .by(Seat.CITY)
                .says(desk.clerk(), "劳动人事争议仲裁", "2026年7月10日")
                .delivered("2026-06-22");
        matter.limits("TL-01");
        matter.papers("DOC-01", "DOC-06");
    }

    private static void litigationLetter(Scene scene) {
        scene.until("2026-08-03");
        Desk desk = scene.desk(Seat.PROVINCE);
        Matter matter = desk.register(Submission.letter("李秀英", "县法院（2025）民初字判决把承包地判给了我堂弟，市中院也维持了。我不服，请省里重新处理。"));
        assertThat(desk.flags(matter)).contains("LITIGATION");
        desk.classify(matter, "L1");
        desk.refer(matter, POLITICAL_LEGAL);
        matter.limit("TL-01", "2026-08-03", "2026-08-18").met("2026-08-03");
        matter.paper("DOC-04", "2026-08-03").says(desk.clerk(), "法律监督");

        scene.until("2026-08-10");
        Agency politicalLegal = scene.agency(POLITICAL_LEGAL);
        politicalLegal.sign(matter);
        refused(() -> politicalLegal.takeUp(matter)).with(409, "ends-at-receipt");
        // It proceeds under its own rules: no notice limit, no sixty days.
        matter.limits("TL-01");
        matter.papers("DOC-01", "DOC-02", "DOC-04");
    }
}
