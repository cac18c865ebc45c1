package org.xinfang.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.notice.document.Remedy;
import org.xinfang.notice.registry.Corrections;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.Notices;
import org.xinfang.notice.registry.OnBehalf;
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
    private final Corrections corrections;
    private final Deliveries deliveries;
    private final Journal journal;
    private final LegalClock clock;

    RecordDelivery(Notices notices, Corrections corrections, Deliveries deliveries, Journal journal, LegalClock clock) {
        this.notices = notices;
        this.corrections = corrections;
        this.deliveries = deliveries;
        this.journal = journal;
        this.clock = clock;
    }

    /** Delivery that the platform itself saw, now. */
    public boolean record(Notice notice, Method method, String proof) {
        return recordOnBehalf(notice, new Receipt(method, clock.today(), proof, Map.of()));
    }

    /** Delivery that follows by itself from what is on record. */
    public boolean recordOnBehalf(Notice notice, Receipt receipt) {
        return record(notice, receipt, OnBehalf.of(notice));
    }

    /** Delivery with a proof that somebody vouches for; false when the notice had been delivered before. */
    public boolean record(Notice notice, Receipt receipt, Actor actor) {
        if (!notices.deliver(notice.id(), receipt.on())) {
            return false;
        }
        deliveries.open(notice.id(), receipt.method(), null, clock.now());
        deliveries.delivered(notice.id(), receipt, clock.now());
        deliveries.supersede(notice.id(), clock.now());
        var draft = notice.draft();
        var event = new NoticeDelivered(
                draft.matter(),
                draft.claim(),
                notice.id(),
                draft.kind().code(),
                draft.issuer(),
                draft.kind().audience().name(),
                receipt.method().name(),
                receipt.on(),
                receipt.proof(),
                notice.sealed(),
                remedy(notice).map(Remedy::name).orElse(null));
        journal.append(draft.matter(), event, actor, null);
        return true;
    }

    /**
     * The petitioner's time runs from the first paper of an opinion that reached him (art. 35, 36(1)). A correction of slips
     * decides nothing anew and so gives no second time; when it is the first to arrive, the faulty paper gives none.
     */
    private Optional<Remedy> remedy(Notice notice) {
        var draft = notice.draft();
        return draft.kind()
                .remedy(draft.content())
                .map(open -> corrections.anotherDelivered(notice.id()) ? Remedy.NONE : open);
    }
}
