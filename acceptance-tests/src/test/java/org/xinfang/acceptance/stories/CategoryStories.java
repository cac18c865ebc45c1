package org.xinfang.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.acceptance.scene.Refused.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Desk;
import org.xinfang.acceptance.scene.Drafts;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;
import org.xinfang.acceptance.scene.Submission;
import org.xinfang.localstack.office.Clerk;

/** Suggestions and accusations, and who may know of them. */
final class CategoryStories {
    private static final Seat TRANSPORT = Seat.of("140105", "TRANSPORT", "小店区交通运输局");
    private static final Seat URBAN = Seat.of("140105", "URBAN-MANAGEMENT", "小店区城市管理局");
    private static final Seat MARKET = Seat.of("140105", "MARKET", "小店区市场监督管理局");
    private static final Seat ECOLOGY = Seat.of("140105", "ECOLOGY", "太原市生态环境局小店分局");
    private static final Seat DISCIPLINE = Seat.of("140105", "DISCIPLINE", "中共小店区纪律检查委员会 监察委员会");
    private static final Seat CIVIL_AFFAIRS = Seat.of("140105", "CIVIL-AFFAIRS", "小店区民政局");
    private static final Seat TOWNSHIP = Seat.of("140105201", "GOVERNMENT", "刘家堡乡人民政府");

    private CategoryStories() {}

    static List<Story> all() {
        return List.of(
                new Story("T01 建议：研究论证并答复，没有复查（第二十九条）", CategoryStories::suggestion),
                new Story("联名信：四百二十人的建议不受代表人数限制（第二十条第三款）", CategoryStories::jointLetter),
                new Story("T02 检举控告：封闭移送，被举报单位一无所知（第三十条第三款）", CategoryStories::accusation),
                new Story("T09 混合来信：三项诉求各走各路，检举部分不留痕迹（第三十条第三款）", CategoryStories::mixedLetter),
                new Story("匿名来电：登记、转送，没有告知义务（第二十三条第二款）", CategoryStories::anonymous));
    }

    private static void suggestion(Scene scene) {
        scene.until("2026-03-02");
        Desk desk = scene.desk(Seat.XIAODIAN);
        Matter matter =
                desk.register(Submission.online("陈晓梅", "我是小店区居民。区人民医院新院区门口没有公交站，老年人看病要走一公里，建议把3路车往前延伸一站，或者在医院门口加设站点。"));
        matter.limit("TL-01", "2026-03-02", "2026-03-17").runs();
        matter.paper("DOC-01", "2026-03-02").by(Seat.XIAODIAN).delivered("2026-03-02");
        desk.classify(matter, "S1");

        scene.until("2026-03-03");
        Agency transport = scene.agency(TRANSPORT);
        desk.refer(matter, TRANSPORT);
        matter.limit("TL-01", "2026-03-02", "2026-03-17").met("2026-03-03");
        matter.paper("DOC-02", "2026-03-03").to(TRANSPORT);
        matter.paper("DOC-04", "2026-03-03").delivered("2026-03-03");
        transport.sign(matter);
        matter.limit("TL-03", "2026-03-03", "2026-03-18").runs();
        matter.limit("TL-04", "2026-03-03", "2026-03-10").runs();

        scene.until("2026-03-09");
        transport.takeUp(matter);
        transport.accept(matter);
        matter.limit("TL-04", "2026-03-03", "2026-03-10").cancelled("2026-03-09");
        matter.paper("DOC-05", "2026-03-09").by(TRANSPORT).delivered("2026-03-09");
        matter.limit("TL-03", "2026-03-03", "2026-03-18").met("2026-03-09");

        scene.until("2026-03-16");
        refused(() -> transport.draftOpinion(matter, Drafts.opinion("EXPLAINED")))
                .with(409, "illegal-step")
                .citing("《信访工作条例》第二十九条")
                .leaving("draft-answer");
        transport.giveAnswer(matter, Drafts.reply("PARTLY_ADOPTED"));
        matter.paper("DOC-13", "2026-03-16").by(TRANSPORT).delivered("2026-03-16");
        transport.close(matter);
        transport.shows(matter, "CLOSED");
        transport.decided(matter, "PARTLY_ADOPTED");
        refused(() -> scene.agency(Seat.XIAODIAN_GOVERNMENT).enterRequest(matter, "review", "2026-03-16", "2026-03-16"))
                .with(404, "not-found");
        matter.limits("TL-01", "TL-03", "TL-04", "TL-37");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-13");
    }

    private static void jointLetter(Scene scene) {
        scene.until("2026-03-02");
        Desk desk = scene.desk(Seat.XIAODIAN);
        Matter matter = desk.register(Submission.letter("谢春", "我们三个村的村民代表建议在河道上游建一座便民桥，附四百二十人签名。")
                .with("persons", 420)
                .with("attachments", List.of("签名册.pdf")));
        assertThat(desk.flags(matter)).contains("JOINT").doesNotContain("COLLECTIVE_VISIT");
        desk.classify(matter, "S1");
        desk.refer(matter, TRANSPORT);
        matter.limit("TL-01", "2026-03-02", "2026-03-17").met("2026-03-02");
        matter.papers("DOC-01", "DOC-02", "DOC-04");
    }

    private static void accusation(Scene scene) {
        scene.until("2026-04-01");
        Desk desk = scene.desk(Seat.XIAODIAN);
        Matter matter = desk.register(
                        Submission.letter("程某", "举报小店区刘家堡乡上坪村支书杨某：2024年起把自家亲戚列入低保，还截留危房改造补助，有银行流水照片。我怕报复，请不要让乡里知道我是谁。"))
                .seenBy(desk.clerk());
        matter.limit("TL-01", "2026-04-01", "2026-04-16").runs();
        matter.paper("DOC-01", "2026-04-01");
        desk.classify(matter, "A1");
        JsonNode claim = desk.claim(matter);
        assertThat(claim.path("sealed").asBoolean()).isTrue();
        assertThat(claim.path("accusedUnits").toString()).contains(TOWNSHIP.code());

        scene.until("2026-04-07");
        refused(() -> desk.refer(matter, TOWNSHIP))
                .with(422, "target-is-accused")
                .citing("《信访工作条例》第三十条第三款");
        refused(() -> desk.refer(matter, CIVIL_AFFAIRS))
                .with(422, "not-on-sealed-track")
                .citing("《信访工作条例》第二十二条第二款");
        refused(() -> desk.refer(matter, DISCIPLINE, CIVIL_AFFAIRS))
                .with(409, "sealed-is-not-copied")
                .citing("《信访工作条例》第三十条第三款");
        desk.refer(matter, DISCIPLINE);
        matter.limit("TL-01", "2026-04-01", "2026-04-16").met("2026-04-07");
        matter.paper("DOC-23", "2026-04-07").by(Seat.XIAODIAN).to(DISCIPLINE);

        Agency discipline = scene.agency(DISCIPLINE);
        discipline.sign(matter);
        refused(() -> discipline.takeUp(matter)).with(409, "ends-at-receipt");
        matter.seenBy(discipline.handler()).isKnownWith("危房改造补助");
        for (Seat other : List.of(TOWNSHIP, CIVIL_AFFAIRS, Seat.XIAODIAN_GOVERNMENT)) {
            matter.isUnknownTo(scene.agency(other).handler());
        }
        Clerk uncleared = new Clerk(
                "uncleared.140105-petition",
                "未授权人员",
                Seat.XIAODIAN.code(),
                Seat.XIAODIAN.name(),
                List.of("registrar", "dispatcher"));
        matter.hides(uncleared, "杨某", "补助", "程某");
        assertThat(matter.timeline()).noneSatisfy(line -> assertThat(line).contains("移送"));
        matter.limits("TL-01");
        matter.papers("DOC-01", "DOC-23");

        // He gave his name: the discipline organ tells him whether it accepts, by its own rules; nobody else hears of
        // it.
        Matter reported = matter.seenBy(discipline.handler());
        reported.limit("TL-29", "2026-04-07", "2026-04-28").runs();
        scene.until("2026-04-20");
        discipline.tellReporter(matter, "2026-04-20");
        reported.limit("TL-29", "2026-04-07", "2026-04-28").met("2026-04-20");
        matter.limits("TL-01");
    }

    private static void mixedLetter(Scene scene) {
        scene.until("2026-01-30");
        Desk desk = scene.desk(Seat.XIAODIAN);
        Matter matter = desk.register(
                Submission.letter("吴美丽", "一、小区垃圾桶太少，建议增加。二、社区主任李某收了物业两万元好处费，有转账记录。三、供热公司多收我家2025年采暖费1260元，要求退还。"));
        matter.paper("DOC-01", "2026-01-30");
        // The last day is a Saturday that is worked: it does not give way.
        matter.limit("TL-01", "2026-01-30", "2026-02-14").runs();
        desk.classify(matter, "S1", "A1", "E1");

        scene.until("2026-02-14");
        desk.refer(matter.claim(1), URBAN);
        desk.refer(matter.claim(3), MARKET);
        matter.limit("TL-01", "2026-01-30", "2026-02-14").runs();
        desk.refer(matter.claim(2), DISCIPLINE);
        matter.limit("TL-01", "2026-01-30", "2026-02-14").met("2026-02-14");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-02", "DOC-04");
        matter.seenBy(desk.clerk()).paper("DOC-23", "2026-02-14").to(DISCIPLINE);

        Agency urban = scene.agency(URBAN);
        Agency market = scene.agency(MARKET);
        urban.sign(matter.claim(1));
        market.sign(matter.claim(3));
        matter.limit("TL-03", "2026-02-14", "2026-03-01", "2026-03-02").runs();
        matter.limit("TL-04", "2026-02-14", "2026-02-28").runs();
        scene.agency(DISCIPLINE).sign(matter.claim(2));
        for (Agency open : List.of(urban, market)) {
            matter.hides(open.handler(), "好处费", "李某", "DISCIPLINE", "纪律检查");
        }
        matter.hides(scene.desk(Seat.CITY).clerk(), "好处费", "李某");
        matter.seenBy(scene.agency(DISCIPLINE).handler()).isKnownWith("好处费");
        matter.limits("TL-01", "TL-03", "TL-04", "TL-03", "TL-04");
    }

    private static void anonymous(Scene scene) {
        scene.until("2026-02-14");
        Desk desk = scene.desk(Seat.XIAODIAN);
        Matter matter = desk.register(Submission.anonymousCall("喂，你们管不管啊，福兴路那边烧烤店天天半夜冒烟，窗户都不敢开，没人管。名字就不说了。")
                .with("receivedAt", "2026-02-06T22:15:00+08:00"));
        // The last day lies in the Spring Festival holiday.
        matter.limit("TL-01", "2026-02-06", "2026-02-21", "2026-02-24").runs();
        assertThat(desk.flags(matter)).contains("ANONYMOUS");
        desk.classify(matter, "E1");
        desk.refer(matter, ECOLOGY);
        matter.limit("TL-01", "2026-02-06", "2026-02-21", "2026-02-24").met("2026-02-14");
        matter.papers("DOC-02", "DOC-04 NOT_OWED");

        scene.until("2026-03-02");
        Agency ecology = scene.agency(ECOLOGY);
        ecology.sign(matter);
        matter.limit("TL-04", "2026-03-02", "2026-03-09").runs();
        ecology.takeUp(matter);
        ecology.accept(matter);
        matter.limit("TL-04", "2026-03-02", "2026-03-09").cancelled("2026-03-02");

        scene.until("2026-03-16");
        ecology.giveAnswer(matter, Drafts.dutyAnswer());
        ecology.close(matter);
        ecology.decided(matter, "DUTY_DONE");
        // Nobody can be told: no notice is owed, and no limit for one ever ran.
        matter.limits("TL-01", "TL-04");
        matter.papers("DOC-02", "DOC-04 NOT_OWED", "DOC-05 NOT_OWED", "DOC-07 NOT_OWED");
    }
}
