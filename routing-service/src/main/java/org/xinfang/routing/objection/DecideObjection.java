package org.xinfang.routing.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.dispute.OpenDispute;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.ClaimState;
import org.xinfang.routing.matter.OwnMatter;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatters;
import org.xinfang.routing.referral.History;
import org.xinfang.routing.referral.Objection.Decision;
import org.xinfang.routing.referral.OwnReferral;
import org.xinfang.routing.referral.Referral;
import org.xinfang.routing.referral.ReferralEvents;
import org.xinfang.routing.referral.Referrals;

/**
 * The sender verifies an objection (核实, art. 23(3)). If it agrees, the claim is back on its desk; a claim that has been
 * returned too often goes up as a dispute at once (art. 24(1)).
 */
@ApplicationScoped
@Transactional
class DecideObjection {
    private final RoutedMatters matters;
    private final Referrals referrals;
    private final OpenDispute openDispute;
    private final Journal journal;
    private final LegalClock clock;

    DecideObjection(
            RoutedMatters matters, Referrals referrals, OpenDispute openDispute, Journal journal, LegalClock clock) {
        this.matters = matters;
        this.referrals = referrals;
        this.openDispute = openDispute;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Who decides on which objection.
     *
     * @param matter the matter in the address
     * @param referral the referral in the address
     * @param clerk who acts
     * @param seen the version of the matter's routing that the clerk saw
     */
    record Order(UUID matter, UUID referral, Actor clerk, Version seen) {}

    /** A decided objection, and the matter as it now stands. */
    record Decided(Referral referral, RoutedMatter matter) {}

    /** Refused as not found for organs other than the sender, as stale, or when no objection waits. */
    Outcome<Decided> decide(Order order, boolean agreed, String reasons) {
        Decision decision = new Decision(agreed, reasons, clock.today());
        return OwnMatter.forChange(matters, order.matter(), order.clerk(), order.seen())
                .then(matter -> OwnReferral.ofMatter(referrals, order.matter(), order.referral())
                        .then(referral -> referral.decide(decision))
                        .map(decided -> settle(matter, decided, decision, order.clerk())));
    }

    private Decided settle(RoutedMatter matter, Referral decided, Decision decision, Actor clerk) {
        int claim = decided.dispatch().claim().number();
        referrals.update(decided);
        if (decision.agreed()) {
            matter.move(claim, ClaimState.OPEN);
        }
        History history = History.of(referrals.of(matter.matter()), claim);
        journal.append(
                matter.matter(),
                ReferralEvents.decided(decided.dispatch(), decision, history.returns()),
                clerk,
                Article.cite("23(3)"));
        if (decision.agreed()) {
            openDispute.whenReturnedTooOften(matter, history, clerk);
        }
        matters.flush();
        return new Decided(decided, matter);
    }
}
