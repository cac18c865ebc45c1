package org.xinfang.notice.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.contracts.notice.NoticeContentSupplied;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.reading.IssuedNotice;
import org.xinfang.notice.reading.OwnNotices;
import org.xinfang.notice.reading.Reader;
import org.xinfang.notice.registry.Corrections;
import org.xinfang.notice.registry.Draft;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/** Drafts the correction of an issued notice; it is held until another person releases it, then numbered and issued. */
@ApplicationScoped
@Transactional
class CorrectNotice {
    private static final String HELD = "更正稿，待他人核准";

    private final OwnNotices ownNotices;
    private final Corrections corrections;
    private final Journal journal;
    private final LegalClock clock;

    CorrectNotice(OwnNotices ownNotices, Corrections corrections, Journal journal, LegalClock clock) {
        this.ownNotices = ownNotices;
        this.corrections = corrections;
        this.journal = journal;
        this.clock = clock;
    }

    /** The correction's id. Refused with a {@link CorrectionRefused}, {@code not-issuing-organ}, {@code notice-not-issued}. */
    public Outcome<UUID> correct(UUID notice, Reader clerk, Correction correction, Actor editor) {
        return ownNotices.issued(notice, clerk).then(own -> {
            var objection = CorrectionPolicy.objection(own.notice(), correction);
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            return corrections.of(notice).isPresent()
                    ? Outcome.refused(new CorrectionRefused.CorrectedBefore())
                    : Outcome.done(open(own, correction, editor));
        });
    }

    private UUID open(IssuedNotice own, Correction correction, Actor editor) {
        var former = own.notice().draft();
        var content = former.content()
                .with(
                        ContentField.REPLACES,
                        correction.note(former.title(), own.issued().number()))
                .rewritten(correction.fields());
        var draft =
                new Draft(former.matter(), former.claim(), former.kind(), former.issuer(), former.addressee(), content);
        var id = corrections.open(own.notice().id(), draft, editor.id(), HELD, clock.now());
        var event = new NoticeContentSupplied(
                draft.matter(),
                draft.claim(),
                id,
                draft.kind().code(),
                draft.issuer(),
                correction.fields().keySet().stream().sorted().toList(),
                draft.kind().sealed());
        journal.append(draft.matter(), event, editor, null);
        return id;
    }
}
