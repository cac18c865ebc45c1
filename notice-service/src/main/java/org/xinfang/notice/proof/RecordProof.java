package org.xinfang.notice.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.notice.delivery.Announcements;
import org.xinfang.notice.delivery.Deliveries;
import org.xinfang.notice.delivery.RecordDelivery;
import org.xinfang.notice.reading.OwnNotices;
import org.xinfang.notice.reading.Reader;
import org.xinfang.notice.registry.Notice;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/** Takes in a proof of delivery. The first one counts; an announcement counts when its thirty days have passed. */
@ApplicationScoped
@Transactional
class RecordProof {
    private final OwnNotices ownNotices;
    private final Deliveries deliveries;
    private final Announcements announcements;
    private final RecordDelivery recordDelivery;
    private final LegalClock clock;

    RecordProof(
            OwnNotices ownNotices,
            Deliveries deliveries,
            Announcements announcements,
            RecordDelivery recordDelivery,
            LegalClock clock) {
        this.ownNotices = ownNotices;
        this.deliveries = deliveries;
        this.announcements = announcements;
        this.recordDelivery = recordDelivery;
        this.clock = clock;
    }

    /** Refused with {@code not-issuing-organ}, {@code notice-not-issued} or a {@link ProofRefused}. */
    public Outcome<Notice> record(UUID notice, Reader clerk, Proof proof, Actor actor) {
        return ownNotices.issued(notice, clerk).then(own -> {
            var objection =
                    ProofPolicy.objection(own.notice(), own.issued().on(), deliveries.of(notice), proof, clock.today());
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            take(own.notice(), proof, actor);
            return Outcome.done(own.notice());
        });
    }

    private void take(Notice notice, Proof proof, Actor actor) {
        if (proof instanceof Proof.Announcement) {
            announcements.open(notice.id(), proof.receipt(), clock.now());
        }
        if (!proof.deliveredOn().isAfter(clock.today())) {
            recordDelivery.record(notice, proof.receipt(), actor);
        }
    }
}
