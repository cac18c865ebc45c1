package org.xinfang.routing.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.routing.duedate.DueDates;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.referral.Dispatch;
import org.xinfang.routing.referral.Objection;
import org.xinfang.routing.referral.OwnReferral;
import org.xinfang.routing.referral.Receipt;
import org.xinfang.routing.referral.Referral;
import org.xinfang.routing.referral.ReferralEvents;
import org.xinfang.routing.referral.Referrals;

/** The receiving organ objects: the claim is outside its powers (异议, art. 23(3)). */
@ApplicationScoped
@Transactional
class ObjectToReferral {
    private static final String RULE = "23(3)";

    private final Referrals referrals;
    private final ProposedOrgan proposedOrgan;
    private final DueDates dueDates;
    private final Journal journal;
    private final LegalClock clock;

    ObjectToReferral(
            Referrals referrals, ProposedOrgan proposedOrgan, DueDates dueDates, Journal journal, LegalClock clock) {
        this.referrals = referrals;
        this.proposedOrgan = proposedOrgan;
        this.dueDates = dueDates;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param reasons the detailed reasons
     * @param proposed code of the organ held to be in charge; null when the objector knows of none
     * @return refused as not found for other organs, before receipt, after take-up, a second time, after the limit, for a
     *     designated organ, and when the proposed organ does not exist or is the objector itself
     */
    Outcome<Referral.Objected> object(OwnReferral.Order order, String reasons, @Nullable String proposed) {
        LocalDate today = clock.today();
        return OwnReferral.forChange(referrals, order)
                .then(referral -> proposedOrgan
                        .named(proposed, referral.dispatch(), today)
                        .then(organ -> object(order, referral, Objection.raised(reasons, organ, today))));
    }

    private Outcome<Referral.Objected> object(OwnReferral.Order order, Referral referral, Objection objection) {
        return referral.object(objection, lastDay(referral)).map(objected -> {
            referrals.update(objected);
            journal.append(
                    order.matter(), ReferralEvents.objected(objected, objection), order.officer(), Article.cite(RULE));
            return objected;
        });
    }

    private Optional<LocalDate> lastDay(Referral referral) {
        Dispatch dispatch = referral.dispatch();
        OrganRef organ = dispatch.to();
        return referral.received()
                .map(Receipt::on)
                .flatMap(on ->
                        dueDates.objection(dispatch.matter(), dispatch.claim().number(), organ.code(), on));
    }
}
