package org.xinfang.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.notice.document.Remedy;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.Notices;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.messaging.Journal;

/**
 * Records that a notice reached its addressee (送达). The first proof counts: it fixes the date from which the petitioner's
 * own time limits run (art. 35, 36); a later one changes nothing.
 */
@ApplicationScoped
@Transactional
public class RecordDelivery {
    private final Notices notices;
    private final Deliveries deliveries;
    private final Journal journal;
    private final LegalClock clock;

    RecordDelivery(Notices notices, Deliveries deliveries, Journal journal, LegalClock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.journal = journal;
        this.clock = clock;
    }

    /** Delivery by a method that was opened before. */
    public void record(Notice notice, Method method, String proof) {
        if (!notices.deliver(notice.id(), clock.today())) {
            return;
        }
        deliveries.delivered(notice.id(), method, proof, clock.now());
        deliveries.supersede(notice.id(), clock.now());
        var draft = notice.draft();
        var event = new NoticeDelivered(
                draft.matter(),
                draft.claim(),
                notice.id(),
                draft.kind().code(),
                draft.issuer(),
                draft.kind().audience().name(),
                method.name(),
                clock.today(),
                proof,
                notice.sealed(),
                draft.kind().remedy(draft.content()).map(Remedy::name).orElse(null));
        var issuer = new Actor(
                "system:notice-service",
                "notice-service",
                draft.issuer().code(),
                draft.issuer().name());
        journal.append(draft.matter(), event, issuer, null);
    }
}
