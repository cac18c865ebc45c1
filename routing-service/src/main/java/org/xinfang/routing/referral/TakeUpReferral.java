package org.xinfang.routing.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.routing.matter.Article;

/** The organ takes a referral up as its own: no objection is possible any more, handling begins. */
@ApplicationScoped
@Transactional
class TakeUpReferral {
    private final Referrals referrals;
    private final Journal journal;
    private final LegalClock clock;

    TakeUpReferral(Referrals referrals, Journal journal, LegalClock clock) {
        this.referrals = referrals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refused as not found for other organs, before receipt, twice, or where the procedure ends at receipt. */
    Outcome<Referral.TakenUp> takeUp(OwnReferral.Order order) {
        return OwnReferral.forChange(referrals, order)
                .then(referral -> referral.takeUp(clock.today()))
                .map(takenUp -> {
                    referrals.update(takenUp);
                    journal.append(
                            order.matter(), ReferralEvents.takenUp(takenUp), order.officer(), Article.cite("23(3)"));
                    return takenUp;
                });
    }
}
