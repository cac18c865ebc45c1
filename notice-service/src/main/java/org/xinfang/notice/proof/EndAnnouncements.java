package org.xinfang.notice.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.notice.delivery.Announcements;
import org.xinfang.notice.delivery.RecordDelivery;
import org.xinfang.notice.registry.Notices;
import org.xinfang.platform.core.LegalClock;

/** Records as delivered what was announced and whose thirty days have passed. */
@ApplicationScoped
@Transactional
class EndAnnouncements {
    private static final int AT_ONCE = 50;

    private final Announcements announcements;
    private final Notices notices;
    private final RecordDelivery recordDelivery;
    private final LegalClock clock;

    EndAnnouncements(Announcements announcements, Notices notices, RecordDelivery recordDelivery, LegalClock clock) {
        this.announcements = announcements;
        this.notices = notices;
        this.recordDelivery = recordDelivery;
        this.clock = clock;
    }

    /** One portion; gives how many it held. */
    public int end() {
        var ended = announcements.effectiveBy(clock.today(), AT_ONCE);
        for (var announced : ended) {
            recordDelivery.recordOnBehalf(notices.byId(announced.notice()).orElseThrow(), announced.receipt());
        }
        return ended.size();
    }
}
