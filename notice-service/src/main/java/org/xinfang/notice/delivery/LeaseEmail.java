package org.xinfang.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.xinfang.notice.paper.Papers;
import org.xinfang.notice.registry.NoticeState;
import org.xinfang.notice.registry.Notices;

/** Takes the next due e-mail delivery for one worker; the transaction ends before anything is sent. */
@ApplicationScoped
@Transactional
class LeaseEmail {
    private final Deliveries deliveries;
    private final Notices notices;
    private final Papers papers;
    private final DeliveryConfig config;

    LeaseEmail(Deliveries deliveries, Notices notices, Papers papers, DeliveryConfig config) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.papers = papers;
        this.config = config;
    }

    public Optional<Parcel> next() {
        return deliveries
                .leaseNextEmail(config.lease())
                .flatMap(lease -> deliveries.leased(lease).map(delivery -> {
                    var notice = notices.byId(delivery.notice()).orElseThrow();
                    var address = delivery.address();
                    if (address == null || !(notice.state() instanceof NoticeState.Issued issued)) {
                        throw new IllegalStateException(
                                "delivery " + delivery.id() + " has no address or no issued notice");
                    }
                    return new Parcel(lease, delivery.id(), notice, issued.number(), address, papers.of(notice.id()));
                }));
    }
}
