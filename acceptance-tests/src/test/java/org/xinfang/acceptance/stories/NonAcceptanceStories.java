package org.xinfang.acceptance.stories;

import static org.xinfang.acceptance.scene.Refused.refused;

import java.util.List;
import java.util.Map;
import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Desk;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Story;
import org.xinfang.acceptance.scene.Submission;

/** The other grounds of non-acceptance (不予受理), each with its article; without one there is no refusal. */
final class NonAcceptanceStories {
    private NonAcceptanceStories() {}

    static List<Story> all() {
        return List.of(
                new Story("越级走访：登记，不予受理，告知到有权处理的机关提出；来信不在此限（第二十条第一款）", NonAcceptanceStories::visitSkipsLevel),
                new Story("承办单位不予受理：其他机关正在办理同一事项（第十九条第三款）", NonAcceptanceStories::inHandElsewhere));
    }

    private static void visitSkipsLevel(Scene scene) {
        scene.until("2026-07-06");
        Desk province = scene.desk(Seat.PROVINCE);
        Map<String, Object> facts = Map.of("organInCharge", Seat.STREET.code());
        Matter visit = province.register(Submission.visit("康有福", Promise.TEXT).with("region", Seat.YINGZE.place()));
        visit.limit("TL-01", "2026-07-06", "2026-07-21").runs();
        province.classify(visit, "F1");
        province.turnDown(visit, "VISIT_SKIPS_LEVEL", facts);
        visit.limit("TL-01", "2026-07-06", "2026-07-21").met("2026-07-06");
        visit.paper("DOC-08", "2026-07-06").by(Seat.PROVINCE).says(province.clerk(), "柳巷街道办事处", "书信");
        visit.limits("TL-01");
        visit.papers("DOC-01", "DOC-08");

        Matter letter = province.register(Submission.letter("伍学文", Promise.TEXT).with("region", Seat.YINGZE.place()));
        province.classify(letter, "F1");
        refused(() -> province.turnDown(letter, "VISIT_SKIPS_LEVEL", facts))
                .with(422, "refusal-ground-not-given")
                .citing("《信访工作条例》第二十条第一款");
        province.refer(letter, Seat.STREET);
        letter.papers("DOC-01", "DOC-02", "DOC-04");
    }

    private static void inHandElsewhere(Scene scene) {
        Matter matter = Promise.takenUp(scene, "余春生");
        Agency street = scene.agency(Seat.STREET);
        refused(() -> street.refuseAcceptance(matter, "")).with(422, "no-ground");
        street.refuseAcceptance(matter, "太原市城市管理局");
        street.shows(matter, "REFUSED");
        matter.paper("DOC-08", "2026-03-09").by(Seat.STREET).says(street, "太原市城市管理局");
        matter.limit("TL-03", "2026-03-09", "2026-03-24").met("2026-03-09");
        refused(() -> street.accept(matter)).with(409, "illegal-step").leaving();
        matter.limits("TL-01", "TL-03", "TL-04");
        matter.papers("DOC-01", "DOC-02", "DOC-04", "DOC-08");
    }
}
