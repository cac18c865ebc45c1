package org.xinfang.notice.issue;

import static java.util.stream.Collectors.joining;
import static org.xinfang.notice.document.ContentField.DISPUTE;
import static org.xinfang.notice.document.ContentField.HELD_AT;
import static org.xinfang.notice.document.ContentField.ISSUE;
import static org.xinfang.notice.document.ContentField.MEDIATOR;
import static org.xinfang.notice.document.ContentField.OTHER_SIDE;
import static org.xinfang.notice.document.ContentField.PANEL;
import static org.xinfang.notice.document.ContentField.PERFORMANCE;
import static org.xinfang.notice.document.ContentField.PERFORM_BY;
import static org.xinfang.notice.document.ContentField.PLACE;
import static org.xinfang.notice.document.ContentField.RECORDER;
import static org.xinfang.notice.document.ContentField.RECUSAL_BY;
import static org.xinfang.notice.document.ContentField.REPRESENTATIVES;
import static org.xinfang.notice.document.ContentField.SIGNED_ON;
import static org.xinfang.notice.document.ContentField.TERMS;
import static org.xinfang.notice.document.ContentField.TITLE;
import static org.xinfang.notice.document.DocumentKind.AGREEMENT;
import static org.xinfang.notice.document.DocumentKind.HEARING_NOTICE;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.xinfang.contracts.handling.HearingAnnounced;
import org.xinfang.contracts.handling.MediationConcluded;
import org.xinfang.notice.document.ChineseText;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.registry.Draft;
import org.xinfang.platform.core.LegalClock;

/** What is owed while handling pauses for a hearing (art. 31(6), 36(2)) or for talks of both sides (art. 33). */
final class InterludeNotices {

    private InterludeNotices() {}

    /** DOC-14: what is heard, when, where, by whom, and until when a member may be challenged. */
    static Draft hearing(HearingAnnounced announced) {
        Content content = OwedNotices.about(announced.number(), announced.claimText(), announced.articles())
                .with(ISSUE, announced.issue())
                .with(
                        HELD_AT,
                        ChineseText.dateTime(announced
                                .heldOn()
                                .atTime(LocalTime.parse(announced.heldAt()))
                                .atZone(LegalClock.ZONE)
                                .toOffsetDateTime()))
                .with(PLACE, announced.place())
                .with(PANEL, panel(announced))
                .with(RECORDER, announced.recorder())
                .with(REPRESENTATIVES, announced.representatives() + "人")
                .with(RECUSAL_BY, ChineseText.date(announced.recusalBy()));
        return new Draft(announced.matter(), announced.claim(), HEARING_NOTICE, announced.organ(), null, content);
    }

    /** The member who presides stands first. */
    private static String panel(HearingAnnounced announced) {
        Stream<HearingAnnounced.Member> chair =
                announced.members().stream().filter(member -> member.name().equals(announced.chair()));
        Stream<HearingAnnounced.Member> others =
                announced.members().stream().filter(member -> !member.name().equals(announced.chair()));
        return Stream.concat(
                        chair.map(member -> member.name() + "（" + member.unit() + "，主持人）"),
                        others.map(member -> member.name() + "（" + member.unit() + "）"))
                .collect(joining("、"));
    }

    /** DOC-15 when both sides agreed; talks without an agreement owe no paper. */
    static List<Draft> agreement(MediationConcluded concluded) {
        MediationConcluded.Agreement agreement = concluded.agreement();
        if (agreement == null) {
            return List.of();
        }
        Content content = OwedNotices.about(concluded.number(), concluded.claimText(), List.of("33"))
                .with(TITLE, concluded.form().equals("MEDIATION") ? "信访事项调解协议书" : "信访事项和解协议书")
                .with(MEDIATOR, concluded.mediator())
                .with(OTHER_SIDE, agreement.otherSide())
                .with(DISPUTE, agreement.dispute())
                .with(TERMS, agreement.terms())
                .with(PERFORMANCE, agreement.performance())
                .with(PERFORM_BY, ChineseText.date(agreement.performBy()))
                .with(SIGNED_ON, ChineseText.date(agreement.signedOn()));
        return List.of(new Draft(concluded.matter(), concluded.claim(), AGREEMENT, concluded.organ(), null, content));
    }
}
