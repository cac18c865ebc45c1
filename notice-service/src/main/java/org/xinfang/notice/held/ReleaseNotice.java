package org.xinfang.notice.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.contracts.notice.NoticeReleased;
import org.xinfang.notice.reading.Reader;
import org.xinfang.notice.registry.HeldNotices;
import org.xinfang.notice.registry.Notice;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/** Lets a held notice go out, when nothing keeps it back any more; not by the person who supplied its content. */
@ApplicationScoped
@Transactional
class ReleaseNotice {
    private final HeldDesk desk;
    private final HeldNotices heldNotices;
    private final Journal journal;

    ReleaseNotice(HeldDesk desk, HeldNotices heldNotices, Journal journal) {
        this.desk = desk;
        this.heldNotices = heldNotices;
        this.journal = journal;
    }

    /** Refused with {@code own-content}, {@code notice-impeded}, and as {@link HeldDesk#take}. */
    public Outcome<UUID> release(UUID notice, Reader approver, Actor actor) {
        return desk.take(notice, approver).then(held -> {
            if (heldNotices.editorOf(notice).filter(actor.id()::equals).isPresent()) {
                return Outcome.refused(new HeldRefused.OwnContent());
            }
            if (held.impediment().any()) {
                return Outcome.refused(
                        new HeldRefused.StillImpeded(held.impediment().because()));
            }
            release(held.notice(), actor);
            return Outcome.done(notice);
        });
    }

    private void release(Notice notice, Actor actor) {
        heldNotices.release(notice.id());
        var draft = notice.draft();
        var event = new NoticeReleased(
                draft.matter(), draft.claim(), notice.id(), draft.kind().code(), draft.issuer(), notice.sealed());
        journal.append(draft.matter(), event, actor, null);
    }
}
