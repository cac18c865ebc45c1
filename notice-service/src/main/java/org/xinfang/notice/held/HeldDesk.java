package org.xinfang.notice.held;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xinfang.notice.composition.Composition;
import org.xinfang.notice.composition.Impediment;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.reading.OwnNotices;
import org.xinfang.notice.reading.Reader;
import org.xinfang.notice.registry.Draft;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState;
import org.xinfang.platform.core.Outcome;

/** The held notices of the own organ, each with what keeps it back today. */
@ApplicationScoped
class HeldDesk {
    private final OwnNotices ownNotices;
    private final Composition composition;

    HeldDesk(OwnNotices ownNotices, Composition composition) {
        this.ownNotices = ownNotices;
        this.composition = composition;
    }

    /** Refused with {@code not-found}, {@code not-issuing-organ} or {@code notice-not-held}. */
    Outcome<HeldNotice> take(UUID notice, Reader clerk) {
        return ownNotices
                .one(notice, clerk)
                .then(own -> own.state() instanceof NoticeState.Held held
                        ? Outcome.done(new HeldNotice(own, held.because(), composition.impedimentOf(own)))
                        : Outcome.refused(new HeldRefused.NotHeld()));
    }

    /** What would keep the notice back with this content. */
    Impediment impedimentWith(Notice notice, Content content) {
        var draft = notice.draft();
        var changed =
                new Draft(draft.matter(), draft.claim(), draft.kind(), draft.issuer(), draft.addressee(), content);
        return composition.impedimentOf(
                new Notice(notice.id(), changed, notice.state(), notice.draftedAt(), notice.deliveredOn()));
    }
}
