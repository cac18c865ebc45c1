package org.xinfang.handling.hearing;

import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.handling.HearingAnnounced;
import org.xinfang.contracts.handling.HearingClosed;
import org.xinfang.contracts.handling.HearingConcluded;
import org.xinfang.contracts.handling.HearingOpened;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;

/** What the other services are told of a hearing, by the newest step of its case. */
final class HearingEvents {
    private HearingEvents() {}

    static HearingOpened opened(HandlingCase heard, UUID hearing) {
        CaseKey key = heard.key();
        return new HearingOpened(
                key.matter(),
                key.claim(),
                hearing,
                key.stage().name(),
                heard.origin().organ(),
                heard.lastStep().on());
    }

    /** What the notice of the hearing has to say (DOC-14). */
    static HearingAnnounced announced(HandlingCase heard, Hearing hearing) {
        CaseKey key = heard.key();
        return new HearingAnnounced(
                key.matter(),
                heard.origin().number(),
                key.claim(),
                hearing.id(),
                key.stage().name(),
                heard.origin().organ(),
                heard.lastStep().on(),
                heard.origin().claimText(),
                hearing.issue(),
                hearing.place(),
                hearing.heldOn(),
                hearing.heldAt().toString(),
                hearing.chair(),
                hearing.members().stream()
                        .map(member -> new HearingAnnounced.Member(member.name(), member.unit()))
                        .toList(),
                hearing.recorder(),
                hearing.representatives(),
                hearing.heldOn().minusDays(1),
                List.of(key.stage().hearingArticle().code()));
    }

    static HearingClosed closed(HandlingCase ended, UUID hearing) {
        CaseKey key = ended.key();
        return new HearingClosed(
                key.matter(),
                key.claim(),
                hearing,
                key.stage().name(),
                ended.origin().organ(),
                ended.lastStep().on());
    }

    static HearingConcluded concluded(HandlingCase ended, Hearing hearing, Minutes minutes) {
        CaseKey key = ended.key();
        return new HearingConcluded(
                key.matter(),
                ended.origin().number(),
                key.claim(),
                hearing.id(),
                key.stage().name(),
                ended.origin().organ(),
                hearing.heldOn(),
                minutes.conclusion(),
                minutes.inFavour(),
                hearing.members().size(),
                ended.lastStep().on());
    }
}
