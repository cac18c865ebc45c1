package org.xinfang.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.xinfang.contracts.notice.DeliveryFailed;
import org.xinfang.notice.registry.Notice;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.messaging.Journal;

/** Tells that one way of delivery failed and another has to be taken. */
@ApplicationScoped
class TellFailure {
    private final Journal journal;

    TellFailure(Journal journal) {
        this.journal = journal;
    }

    void tell(Notice notice, Method method, int attempts, String reason, Actor actor) {
        var draft = notice.draft();
        var event = new DeliveryFailed(
                draft.matter(),
                draft.claim(),
                notice.id(),
                draft.kind().code(),
                draft.issuer(),
                method.name(),
                attempts,
                reason);
        journal.append(draft.matter(), event, actor, null);
    }
}
