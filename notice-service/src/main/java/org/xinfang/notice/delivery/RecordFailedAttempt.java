package org.xinfang.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.TellFailure;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;

/** Records that people tried to deliver a notice and did not succeed; the same or another way may follow. */
@ApplicationScoped
@Transactional
public class RecordFailedAttempt {
    private final Deliveries deliveries;
    private final TellFailure tellFailure;
    private final LegalClock clock;

    RecordFailedAttempt(Deliveries deliveries, TellFailure tellFailure, LegalClock clock) {
        this.deliveries = deliveries;
        this.tellFailure = tellFailure;
        this.clock = clock;
    }

    /**
     * @param reason why, without personal data: it is told to other services
     * @param course what happened in particular; stays with the delivery
     */
    public void record(Notice notice, Method method, String reason, String course, Actor actor) {
        var attempts = deliveries.failedByHand(notice.id(), method, course, clock.now());
        tellFailure.tell(notice, method.name(), attempts, reason, actor);
    }
}
