package org.xinfang.routing.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.routing.matter.Article;

/** The organ signs for a referral (签收): its limits for notice and objection start (art. 23(3)). */
@ApplicationScoped
@Transactional
class ReceiveReferral {
    private final Referrals referrals;
    private final Journal journal;
    private final LegalClock clock;

    ReceiveReferral(Referrals referrals, Journal journal, LegalClock clock) {
        this.referrals = referrals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refused as not found for other organs, without clearance, or when it was received before. */
    Outcome<Referral.Received> receive(OwnReferral.Order order) {
        return OwnReferral.forChange(referrals, order)
                .then(referral -> referral.receive(clock.today()))
                .map(received -> {
                    referrals.update(received);
                    journal.append(
                            order.matter(), ReferralEvents.received(received), order.officer(), Article.cite("23(3)"));
                    return received;
                });
    }
}
