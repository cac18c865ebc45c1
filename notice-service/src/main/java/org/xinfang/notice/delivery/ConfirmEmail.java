package org.xinfang.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.platform.core.LegalClock;

/** The mail system took the message: delivered, unless the lease was lost or the notice had arrived another way. */
@ApplicationScoped
@Transactional
class ConfirmEmail {
    private final Deliveries deliveries;
    private final RecordDelivery recordDelivery;
    private final LegalClock clock;

    ConfirmEmail(Deliveries deliveries, RecordDelivery recordDelivery, LegalClock clock) {
        this.deliveries = deliveries;
        this.recordDelivery = recordDelivery;
        this.clock = clock;
    }

    public void confirm(Parcel parcel, String messageId) {
        if (deliveries.leased(parcel.lease()).isEmpty()) {
            return;
        }
        deliveries.attempted(parcel.delivery(), parcel.lease().attempt(), "邮件系统已接收", clock.now());
        recordDelivery.record(parcel.notice(), Method.EMAIL, "邮件系统已接收，邮件标识 " + messageId);
    }
}
