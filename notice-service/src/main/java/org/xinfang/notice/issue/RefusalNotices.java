package org.xinfang.notice.issue;

import static org.xinfang.notice.document.ContentField.FINAL_OPINION;
import static org.xinfang.notice.document.ContentField.FINAL_OPINION_ON;
import static org.xinfang.notice.document.ContentField.GROUND;
import static org.xinfang.notice.document.ContentField.PROPOSED_ORGAN;
import static org.xinfang.notice.document.ContentField.RECEIVED_ON;
import static org.xinfang.notice.document.ContentField.WHERE_TO_GO;

import java.util.List;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.NonAcceptanceDecided;
import org.xinfang.contracts.routing.NonAcceptanceDecided.FinalOpinion;
import org.xinfang.contracts.routing.ReferralObjected;
import org.xinfang.notice.document.ChineseText;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Draft;

/** What is owed when an organ does not take a claim: to the petitioner by a refusal, to the sender by an objection. */
final class RefusalNotices {

    private RefusalNotices() {}

    /** DOC-08 by the registering organ; DOC-09 when a re-review opinion was the end. */
    static Draft nonAcceptance(NonAcceptanceDecided decided) {
        FinalOpinion opinion = decided.finalOpinion();
        if (opinion != null) {
            return noLongerAccepted(decided, opinion);
        }
        var content = OwedNotices.about(decided.number(), decided.claimText(), decided.articles())
                .with(GROUND, decided.ground())
                .with(WHERE_TO_GO, decided.whereToGo());
        return new Draft(
                decided.matter(), decided.claim(), DocumentKind.NON_ACCEPTANCE_NOTICE, decided.by(), null, content);
    }

    /** DOC-09 by the petition department: the re-review opinion was the end (art. 36(3)). */
    private static Draft noLongerAccepted(NonAcceptanceDecided decided, FinalOpinion opinion) {
        var content = OwedNotices.about(decided.number(), decided.claimText(), decided.articles())
                .with(GROUND, decided.ground())
                .with(WHERE_TO_GO, decided.whereToGo())
                .with(FINAL_OPINION, opinion.number())
                .with(FINAL_OPINION_ON, ChineseText.date(opinion.deliveredOn()));
        return new Draft(
                decided.matter(), decided.claim(), DocumentKind.NO_LONGER_ACCEPTED_NOTICE, decided.by(), null, content);
    }

    /** DOC-10 to the sender: why the organ holds the claim to be outside its powers (art. 23(3)). */
    static Draft objection(ReferralObjected objected) {
        OrganRef proposed = objected.proposed();
        var content = OwedNotices.about(objected.number(), Integer.toString(objected.claim()), List.of("23(3)"))
                .with(RECEIVED_ON, ChineseText.date(objected.receivedOn()))
                .with(GROUND, objected.reasons())
                .with(PROPOSED_ORGAN, proposed == null ? "" : proposed.name());
        return new Draft(
                objected.matter(),
                objected.claim(),
                DocumentKind.OBJECTION_LETTER,
                objected.organ(),
                objected.to(),
                content);
    }
}
