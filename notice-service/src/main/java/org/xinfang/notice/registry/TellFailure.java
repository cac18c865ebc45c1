package org.xinfang.notice.registry;

import jakarta.enterprise.context.ApplicationScoped;
import org.xinfang.contracts.notice.DeliveryFailed;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.messaging.Journal;

/** Tells that one way of reaching the addressee failed and another has to be taken. */
@ApplicationScoped
public class TellFailure {
    private final Journal journal;

    TellFailure(Journal journal) {
        this.journal = journal;
    }

    /**
     * @param method the way, e.g. EMAIL
     * @param reason why, without personal data
     */
    public void tell(Notice notice, String method, int attempts, String reason, Actor actor) {
        var draft = notice.draft();
        var event = new DeliveryFailed(
                draft.matter(),
                draft.claim(),
                notice.id(),
                draft.kind().code(),
                draft.issuer(),
                method,
                attempts,
                reason);
        journal.append(draft.matter(), event, actor, null);
    }
}
