package org.xinfang.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.notice.registry.OnBehalf;
import org.xinfang.notice.registry.TellFailure;
import org.xinfang.notice.sms.SendShortMessages;
import org.xinfang.platform.core.LegalClock;

/** An attempt failed: tried again later, or given up for good, and then the portal is opened as second way. */
@ApplicationScoped
@Transactional
class RecordEmailFailure {
    private final Deliveries deliveries;
    private final DeliveryConfig config;
    private final SendShortMessages sendShortMessages;
    private final TellFailure tellFailure;
    private final LegalClock clock;

    RecordEmailFailure(
            Deliveries deliveries,
            DeliveryConfig config,
            SendShortMessages sendShortMessages,
            TellFailure tellFailure,
            LegalClock clock) {
        this.deliveries = deliveries;
        this.config = config;
        this.sendShortMessages = sendShortMessages;
        this.tellFailure = tellFailure;
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
        sendShortMessages.send(parcel.notice());
        tellFailure.tell(parcel.notice(), Method.EMAIL.name(), lease.attempt(), reason, OnBehalf.of(parcel.notice()));
    }
}
