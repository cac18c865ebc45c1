package org.xinfang.routing.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.DisputeDecided;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.dispute.Dispute.Decision;
import org.xinfang.routing.dispute.Disputes.Versioned;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.ClaimState;
import org.xinfang.routing.matter.MatterRefusal;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatters;
import org.xinfang.routing.referral.History;
import org.xinfang.routing.referral.Referral;
import org.xinfang.routing.referral.Referrals;

/** The common superior or the joint conference designates the organ in charge (指定受理, art. 24(1)). */
@ApplicationScoped
@Transactional
class DecideDispute {
    private final RoutedMatters matters;
    private final Referrals referrals;
    private final Disputes disputes;
    private final Designation designation;
    private final Journal journal;
    private final LegalClock clock;

    DecideDispute(
            RoutedMatters matters,
            Referrals referrals,
            Disputes disputes,
            Designation designation,
            Journal journal,
            LegalClock clock) {
        this.matters = matters;
        this.referrals = referrals;
        this.disputes = disputes;
        this.designation = designation;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Who decides which dispute.
     *
     * @param matter the matter in the address
     * @param dispute the dispute in the address
     * @param officer who acts
     * @param seen the version of the dispute that the officer saw
     */
    record Order(UUID matter, UUID dispute, Actor officer, Version seen) {}

    /** Refused as not found for organs other than the decider, as stale, as decided, or for an organ it cannot designate. */
    Outcome<Dispute> decide(Order order, String organInCharge, String reasons) {
        return matter(order.matter())
                .then(matter -> own(order)
                        .then(dispute -> designation
                                .of(organInCharge, dispute.decider(), clock.today())
                                .then(organ -> dispute.decide(new Decision(organ, reasons, clock.today()))))
                        .map(decided -> settle(matter, decided, order.officer())));
    }

    private Outcome<RoutedMatter> matter(UUID id) {
        return matters.findForChange(id)
                .<Outcome<RoutedMatter>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new MatterRefusal.NoSuchMatter()));
    }

    private Outcome<Dispute> own(Order order) {
        Optional<Versioned> found = disputes.findForChange(order.dispute())
                .filter(stored -> stored.dispute().subject().matter().equals(order.matter()))
                .filter(stored -> stored.dispute()
                        .decider()
                        .organ()
                        .code()
                        .equals(order.officer().organ()));
        return found.<Outcome<Dispute>>map(
                        stored -> order.seen().mustBe(stored.version()).map(same -> stored.dispute()))
                .orElseGet(() -> Outcome.refused(DisputeRefusal.Plain.NOT_FOUND));
    }

    private Dispute settle(RoutedMatter matter, Dispute decided, Actor officer) {
        int claim = decided.subject().claim();
        OrganRef organ = decided.organInCharge().orElseThrow();
        Optional<Referral> open =
                History.of(referrals.of(matter.matter()), claim).open();
        Optional<Referral> settled =
                open.map(referral -> referral.settle(organ, clock.today()).orThrow());
        settled.ifPresent(referrals::update);
        Optional<Referral> confirmed = settled.filter(Referral.Received.class::isInstance);
        matter.move(claim, confirmed.map(DecideDispute::left).orElse(ClaimState.OPEN));
        disputes.update(decided);
        journal.append(
                matter.matter(),
                told(decided, organ, confirmed, settled.filter(Referral.Returned.class::isInstance)),
                officer,
                Article.cite(DisputeRefusal.RULE));
        return decided;
    }

    private static ClaimState left(Referral referral) {
        return referral.dispatch().way() == Way.ASSIGNMENT ? ClaimState.ASSIGNED : ClaimState.REFERRED;
    }

    private static DisputeDecided told(
            Dispute decided, OrganRef organ, Optional<Referral> confirmed, Optional<Referral> returned) {
        Decision decision = decided.decision().orElseThrow();
        return new DisputeDecided(
                decided.subject().matter(),
                decided.subject().number(),
                decided.subject().claim(),
                decided.id(),
                decided.decider().organ(),
                organ,
                decision.reasons(),
                decision.decidedOn(),
                confirmed.map(referral -> referral.dispatch().id()).orElse(null),
                returned.map(referral -> referral.dispatch().id()).orElse(null));
    }
}
