package org.xinfang.notice.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.notice.reading.Reader;
import org.xinfang.notice.registry.HeldNotices;
import org.xinfang.notice.registry.Notice;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/** Ends a held notice that will never go out, with the reason. It took no number, so none is lost. */
@ApplicationScoped
@Transactional
class VoidNotice {
    private final HeldDesk desk;
    private final HeldNotices heldNotices;
    private final Journal journal;

    VoidNotice(HeldDesk desk, HeldNotices heldNotices, Journal journal) {
        this.desk = desk;
        this.heldNotices = heldNotices;
        this.journal = journal;
    }

    /** Refused as {@link HeldDesk#take}. */
    public Outcome<UUID> end(UUID notice, Reader approver, String reason, Actor actor) {
        return desk.take(notice, approver).map(held -> {
            end(held.notice(), reason, actor);
            return notice;
        });
    }

    private void end(Notice notice, String reason, Actor actor) {
        heldNotices.end(notice.id(), reason);
        journal.append(notice.draft().matter(), notice.voided(reason), actor, null);
    }
}
