package org.xinfang.acceptance.stories;

import org.xinfang.acceptance.scene.Agency;
import org.xinfang.acceptance.scene.Desk;
import org.xinfang.acceptance.scene.Drafts;
import org.xinfang.acceptance.scene.Matter;
import org.xinfang.acceptance.scene.Paper;
import org.xinfang.acceptance.scene.Scene;
import org.xinfang.acceptance.scene.Seat;
import org.xinfang.acceptance.scene.Submission;

/** A written promise of the street office that it did not keep: how most stories of the petition procedure begin. */
final class Promise {
    static final String TEXT = "2019年街道办为修路拆了我家院墙，书面承诺三个月内恢复，到现在没做。请街道办兑现。";

    private Promise() {}

    /** Received on 2 March, signed for and taken up on 9 March. */
    static Matter takenUp(Scene scene, String petitioner) {
        scene.until("2026-03-02");
        Desk desk = scene.desk(Seat.YINGZE);
        Matter matter = desk.register(Submission.visit(petitioner, TEXT));
        matter.limit("TL-01", "2026-03-02", "2026-03-17").runs();
        desk.classify(matter, "F1");

        scene.until("2026-03-03");
        desk.refer(matter, Seat.STREET);
        matter.limit("TL-01", "2026-03-02", "2026-03-17").met("2026-03-03");
        matter.paper("DOC-02", "2026-03-03").to(Seat.STREET);
        matter.paper("DOC-04", "2026-03-03");

        scene.until("2026-03-09");
        Agency street = scene.agency(Seat.STREET);
        street.sign(matter);
        street.takeUp(matter);
        street.shows(matter, "TAKEN_UP");
        matter.limit("TL-03", "2026-03-09", "2026-03-24").runs();
        matter.limit("TL-04", "2026-03-09", "2026-03-16").cancelled("2026-03-09");
        return matter;
    }

    /** Accepted on 20 March: sixty days, to 19 May (art. 34). */
    static Matter accepted(Scene scene, String petitioner) {
        Matter matter = takenUp(scene, petitioner);
        scene.until("2026-03-20");
        scene.agency(Seat.STREET).accept(matter);
        matter.limit("TL-05", "2026-03-20", "2026-05-19").runs();
        matter.paper("DOC-05", "2026-03-20").by(Seat.STREET);
        matter.limit("TL-03", "2026-03-09", "2026-03-24").met("2026-03-20");
        return matter;
    }

    /** The street office does not support the claim; the opinion is handed over the same day. */
    static Paper refusedOn(Scene scene, Matter matter, String on) {
        Agency street = scene.agency(Seat.STREET);
        street.issueOpinion(matter, Drafts.opinion("NOT_SUPPORTED"));
        return matter.paper("DOC-12", on).handOver(street, on);
    }
}
