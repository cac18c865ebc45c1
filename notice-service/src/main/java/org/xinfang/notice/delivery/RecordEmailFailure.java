package org.xinfang.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.notice.DeliveryFailed;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.messaging.Journal;

/** An attempt failed: tried again later, or given up for good, and then the portal is opened as second way. */
@ApplicationScoped
@Transactional
class RecordEmailFailure {
    private final Deliveries deliveries;
    private final DeliveryConfig config;
    private final Journal journal;
    private final LegalClock clock;

    RecordEmailFailure(Deliveries deliveries, DeliveryConfig config, Journal journal, LegalClock clock) {
        this.deliveries = deliveries;
        this.config = config;
        this.journal = journal;
        this.clock = clock;
    }

    public void record(Parcel parcel, String reason) {
        var lease = parcel.lease();
        if (deliveries.leased(lease).isEmpty()) {
            return;
        }
        deliveries.attempted(parcel.delivery(), lease.attempt(), reason, clock.now());
        if (lease.attempt() < config.attempts()) {
            deliveries.postpone(lease, config.firstPause().multipliedBy(1L << (lease.attempt() - 1)), reason);
            return;
        }
        deliveries.fail(parcel.delivery(), reason, clock.now());
        deliveries.open(parcel.notice().id(), Method.PORTAL, null, clock.now());
        announce(parcel, reason);
    }

    private void announce(Parcel parcel, String reason) {
        var draft = parcel.notice().draft();
        var event = new DeliveryFailed(
                draft.matter(),
                draft.claim(),
                parcel.notice().id(),
                draft.kind().code(),
                draft.issuer(),
                Method.EMAIL.name(),
                parcel.lease().attempt(),
                reason);
        var issuer = new Actor(
                "system:notice-service",
                "notice-service",
                draft.issuer().code(),
                draft.issuer().name());
        journal.append(draft.matter(), event, issuer, null);
    }
}
