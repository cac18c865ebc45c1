package org.xinfang.notice.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.notice.delivery.RecordFailedAttempt;
import org.xinfang.notice.reading.OwnNotices;
import org.xinfang.notice.reading.Reader;
import org.xinfang.notice.registry.Notice;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/** Takes in an attempt of delivery that failed; another attempt or another way follows. */
@ApplicationScoped
@Transactional
class RecordAttempt {
    private final OwnNotices ownNotices;
    private final RecordFailedAttempt recordFailedAttempt;
    private final LegalClock clock;

    RecordAttempt(OwnNotices ownNotices, RecordFailedAttempt recordFailedAttempt, LegalClock clock) {
        this.ownNotices = ownNotices;
        this.recordFailedAttempt = recordFailedAttempt;
        this.clock = clock;
    }

    /** Refused with {@code not-issuing-organ}, {@code notice-not-issued} or a {@link ProofRefused}. */
    public Outcome<Notice> record(UUID notice, Reader clerk, FailedAttempt attempt, Actor actor) {
        return ownNotices.issued(notice, clerk).then(own -> {
            var objection =
                    ProofPolicy.objectionToAttempt(own.notice(), own.issued().on(), attempt.triedOn(), clock.today());
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            recordFailedAttempt.record(
                    own.notice(), attempt.way().method(), attempt.obstacle().label(), attempt.course(), actor);
            return Outcome.done(own.notice());
        });
    }
}
