package org.xinfang.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.acceptance.scene.Refused.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Desk;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;
import org.xinfang.acceptance.scene.Submission;

/** Who is in charge: objections and disputes (art. 23(3), 24(1)), joint matters, direct filings, supplements. */
final class ReferralStories {
    private static final Seat HOUSING = Seat.of("140105", "HOUSING", "小店区住房和城乡建设局");
    private static final Seat URBAN = Seat.of("140105", "URBAN-MANAGEMENT", "小店区城市管理局");
    private static final Seat YINGZE_HOUSING = Seat.of("140106", "HOUSING", "迎泽区住房和城乡建设局");
    private static final Seat YINGZE_TRANSPORT = Seat.of("140106", "TRANSPORT", "迎泽区交通运输局");

    private ReferralStories() {}

    static List<Story> all() {
        return List.of(
                new Story("异议与受理争议：两次退回，由共同的上一级指定（第二十三条第三款、第二十四条第一款）", ReferralStories::objectionAndDispute),
                new Story("异议：第五个工作日是调休上班日，逾期不得提出（第二十三条第三款）", ReferralStories::lateObjection),
                new Story("涉及两个单位：一家主办一家协办，领导包案直至化解（第二十四条第一款、第十八条第二款）", ReferralStories::jointMatter),
                new Story("部门直接收件：十五日内书面告知，期限含国庆（第二十三条第二款）", ReferralStories::directFiling),
                new Story("内容过短：登记后补充，登记转送期限不重新计算（第二十二条第一款）", ReferralStories::supplement));
    }

    private static Matter unwanted(Scene scene, String petitioner, String text) {
        scene.until("2026-09-24");
        Desk desk = scene.desk(Seat.XIAODIAN);
        Matter matter = desk.register(Submission.visit(petitioner, text));
        matter.limit("TL-01", "2026-09-24", "2026-10-09").runs();
        desk.classify(matter, "F1");

        scene.until("2026-09-28");
        Agency housing = scene.agency(HOUSING);
        desk.refer(matter, HOUSING);
        housing.sign(matter);
        // The fifth working day is Saturday 10 October, which is worked.
        matter.limit("TL-04", "2026-09-28", "2026-10-10").runs();
        matter.limit("TL-03", "2026-09-28", "2026-10-13").runs();
        housing.mayObjectUntil(matter, "2026-10-10");
        return matter;
    }

    private static void objectionAndDispute(Scene scene) {
        Matter matter = unwanted(scene, "乙某", "施工时拆了我家围墙，答应三个月内恢复，一直没有恢复，请帮助协调解决。");
        Desk desk = scene.desk(Seat.XIAODIAN);
        Agency housing = scene.agency(HOUSING);
        Agency urban = scene.agency(URBAN);

        scene.until("2026-10-10");
        housing.object(matter, urban);
        matter.limit("TL-04", "2026-09-28", "2026-10-10").met("2026-10-10");
        matter.paper("DOC-10", "2026-10-10").by(HOUSING).to(Seat.XIAODIAN);

        scene.until("2026-10-12");
        desk.decide(matter, housing, true, "经核实，异议成立。");
        matter.limit("TL-03", "2026-09-28", "2026-10-13").cancelled("2026-10-12");
        refused(() -> desk.refer(matter, HOUSING)).with(422, "returned-before").citing("《信访工作条例》第二十三条第三款");
        // The next organ has its own fifteen days, from its own receipt.
        desk.refer(matter, URBAN);
        urban.sign(matter);
        matter.limit("TL-03", "2026-10-12", "2026-10-27").runs();
        matter.limit("TL-04", "2026-10-12", "2026-10-19").runs();
        urban.object(matter, housing);
        desk.decide(matter, urban, true, "经核实，异议成立。");
        JsonNode claim = desk.claim(matter);
        assertThat(claim.path("state").asText()).isEqualTo("DISPUTED");
        assertThat(claim.path("returns").asInt()).isEqualTo(2);
        JsonNode dispute = claim.path("dispute");
        assertThat(dispute.path("decider").path("code").asText()).isEqualTo(Seat.XIAODIAN_GOVERNMENT.code());
        scene.agency(Seat.XIAODIAN_GOVERNMENT)
                .designate(matter, dispute.path("id").asText(), urban);
        refused(() -> desk.refer(matter, HOUSING))
                .with(422, "other-organ-designated")
                .citing("《信访工作条例》第二十四条第一款");
        desk.refer(matter, URBAN);

        scene.until("2026-10-19");
        urban.sign(matter);
        refused(() -> urban.object(matter, housing))
                .with(409, "organ-designated")
                .citing("《信访工作条例》第二十四条第一款");
        urban.takeUp(matter);
        // What came back had not been sent: the sender's own days went on, and ended before the last referral.
        matter.limit("TL-01", "2026-09-24", "2026-10-09").metLate("2026-10-12");

        scene.until("2026-10-20");
        urban.accept(matter);
        // The sixtieth day is a Saturday.
        matter.limit("TL-05", "2026-10-20", "2026-12-19", "2026-12-21").runs();
        matter.paper("DOC-05", "2026-10-20").by(URBAN);
    }

    private static void lateObjection(Scene scene) {
        Matter matter = unwanted(scene, "丙某", "小区门口的台阶修路时拆了，说好年底前恢复，到现在没有人管，请帮助协调。");
        Agency housing = scene.agency(HOUSING);
        scene.until("2026-10-12");
        matter.limit("TL-04", "2026-09-28", "2026-10-10").missed();
        refused(() -> housing.object(matter, scene.agency(URBAN)))
                .with(409, "objection-after-limit")
                .citing("《信访工作条例》第二十三条第三款");
        housing.takeUp(matter);
        housing.accept(matter);
        matter.paper("DOC-05", "2026-10-12").by(HOUSING);
        matter.limit("TL-03", "2026-09-28", "2026-10-13").met("2026-10-12");
        matter.limit("TL-05", "2026-10-12", "2026-12-11").runs();
    }

    private static void jointMatter(Scene scene) {
        scene.until("2026-03-02");
        Desk desk = scene.desk(Seat.XIAODIAN);
        Agency housing = scene.agency(HOUSING);
        Agency urban = scene.agency(URBAN);
        Matter matter = desk.register(Submission.visit("丁玉龙", "小区围墙拆除后留下的违建和坑洞两家单位都说不归自己管，请协调解决。"));
        desk.classify(matter, "F1");
        refused(() -> desk.refer(matter, HOUSING, HOUSING))
                .with(422, "lead-assists-itself")
                .citing("《信访工作条例》第二十四条第一款");
        desk.refer(matter, HOUSING, URBAN);
        desk.appoint(matter, "王副区长", Seat.XIAODIAN_GOVERNMENT, "多次信访，涉及两个单位");
        assertThat(desk.claim(matter).path("leadOfficial").path("name").asText())
                .isEqualTo("王副区长");
        matter.paper("DOC-02", "2026-03-02").to(HOUSING);

        scene.until("2026-03-09");
        housing.sign(matter);
        matter.seenBy(urban.handler()).isKnownWith("坑洞");
        matter.limit("TL-03", "2026-03-09", "2026-03-24").runs();
        housing.takeUp(matter);
        housing.accept(matter);
        matter.paper("DOC-05", "2026-03-09").by(HOUSING);
        matter.limit("TL-05", "2026-03-09", "2026-05-08").runs();
        // One has the lead and answers; whoever assists has no limit, and decides nothing.
        matter.isHandledWithout(urban.handler());
        refused(() -> desk.endLead(matter, "RESOLVED", "两家单位已经协调。"))
                .with(409, "petitioner-never-met")
                .citing("《信访工作条例》第十八条第二款");

        scene.until("2026-04-10");
        desk.recordMeeting(matter, "RECEPTION", "2026-03-12", 1, "信访人要求填平坑洞、拆除违建，两家单位现场认领。");
        desk.recordMeeting(matter, "VISIT", "2026-04-10", 1, "现场查看，坑洞已经填平，违建已经拆除。");
        desk.endLead(matter, "RESOLVED", "坑洞填平、违建拆除，信访人现场签字确认。");
        JsonNode led = desk.ledBy("王副区长").getFirst();
        assertThat(led.path("state").asText()).isEqualTo("RESOLVED");
        assertThat(led.path("meetings").asInt()).isEqualTo(2);
        // The dispute is settled; the claim is not closed by that, its answer is owed as before.
        matter.limit("TL-05", "2026-03-09", "2026-05-08").runs();
        matter.limits("TL-01", "TL-03", "TL-04", "TL-05");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05");
    }

    private static void directFiling(Scene scene) {
        scene.until("2026-09-28");
        Desk desk = scene.desk(YINGZE_HOUSING);
        Agency housing = scene.agency(YINGZE_HOUSING);
        Matter kept = desk.register(Submission.visit("金水生", "我住的公租房漏水半年，物业和住房保障中心互相推，请你们局给个说法并维修。")
                .with("receivedAt", "2026-09-25T09:00:00+08:00"));
        kept.limit("TL-02", "2026-09-25", "2026-10-10").runs();
        desk.classify(kept, "F1");
        refused(() -> desk.refer(kept, YINGZE_TRANSPORT))
                .with(409, "not-a-petition-department")
                .citing("《信访工作条例》第二十三条第一款");
        desk.refer(kept, YINGZE_HOUSING);
        housing.sign(kept);
        housing.takeUp(kept);

        Matter outside = desk.register(Submission.visit("水金生", "门前的县道坑坑洼洼，说好去年修，一直没有动工。"));
        outside.limit("TL-02", "2026-09-28", "2026-10-13").runs();
        desk.classify(outside, "F1");
        desk.turnDown(outside, "OUTSIDE_POWERS", Map.of("organInCharge", YINGZE_TRANSPORT.code()));
        outside.paper("DOC-08", "2026-09-28").by(YINGZE_HOUSING).says(desk.clerk(), "迎泽区交通运输局");
        outside.limit("TL-02", "2026-09-28", "2026-10-13").met("2026-09-28");
        outside.papers("DOC-01", "DOC-08");

        Matter both = desk.register(Submission.visit("禾穗", "一、公租房楼道灯坏了三个月，请你们局维修。二、小区门前县道坑坑洼洼，请一并修好。")
                .with("receivedAt", "2026-09-25T10:00:00+08:00"));
        desk.classify(both, "F1", "F1");
        desk.turnDown(both.claim(2), "OUTSIDE_POWERS", Map.of("organInCharge", YINGZE_TRANSPORT.code()));
        both.paper("DOC-08", "2026-09-28").by(YINGZE_HOUSING);
        desk.refer(both, YINGZE_HOUSING);
        housing.sign(both);
        housing.takeUp(both);

        scene.until("2026-10-10");
        kept.limit("TL-02", "2026-09-25", "2026-10-10").runs();
        // One claim has been answered, the other is still owed.
        both.limit("TL-02", "2026-09-25", "2026-10-10").tells("MET 2026-09-28").runs();
        housing.accept(both);
        both.paper("DOC-05", "2026-10-10").by(YINGZE_HOUSING);
        both.limit("TL-02", "2026-09-25", "2026-10-10").met("2026-10-10");
        both.limits("TL-02", "TL-05");
        both.papers("DOC-01", "DOC-08", "DOC-05");
        housing.accept(kept);
        kept.paper("DOC-05", "2026-10-10").by(YINGZE_HOUSING);
        kept.limit("TL-02", "2026-09-25", "2026-10-10").met("2026-10-10");
        kept.limit("TL-05", "2026-10-10", "2026-12-09").runs();
        // No second limit for the notice, no letter to itself, nobody to object to.
        kept.limits("TL-02", "TL-05");
        kept.papers("DOC-01", "DOC-05");
    }

    private static void supplement(Scene scene) {
        scene.until("2026-06-11");
        Desk desk = scene.desk(Seat.XIAODIAN);
        Matter matter = desk.register(Submission.letter("何平", "没水。"));
        assertThat(desk.flags(matter)).contains("NEEDS_INFO");
        matter.limit("TL-01", "2026-06-11", "2026-06-26").runs();

        scene.until("2026-06-12");
        desk.supplement(matter, "小店区龙城大街某小区3号楼自来水停了三天，物业说是供水公司的事。");
        matter.limit("TL-01", "2026-06-11", "2026-06-26").runs().tells("NOTED 2026-06-12");

        scene.until("2026-06-22");
        desk.classify(matter, "E1");
        desk.refer(matter, HOUSING);
        matter.limit("TL-01", "2026-06-11", "2026-06-26").met("2026-06-22");
        matter.limits("TL-01");
        matter.papers("DOC-01", "DOC-02", "DOC-04");
    }
}
