package org.xinfang.routing.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.matter.MatterRefusal;
import org.xinfang.routing.matter.OwnMatter;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatters;
import org.xinfang.routing.referral.History;
import org.xinfang.routing.referral.OwnReferral;
import org.xinfang.routing.referral.Referral;
import org.xinfang.routing.referral.Referral.Disputed;
import org.xinfang.routing.referral.Referrals;

/** The sender, or an organ whose objection was rejected, takes the question up to who stands above (art. 24(1)). */
@ApplicationScoped
@Transactional
class RaiseDispute {
    private final RoutedMatters matters;
    private final Referrals referrals;
    private final OpenDispute openDispute;

    RaiseDispute(RoutedMatters matters, Referrals referrals, OpenDispute openDispute) {
        this.matters = matters;
        this.referrals = referrals;
        this.openDispute = openDispute;
    }

    /**
     * The sender's question.
     *
     * @param matter the matter
     * @param claim number of the claim
     * @param clerk who acts
     * @param seen the version of the matter's routing that the clerk saw
     */
    record Order(UUID matter, int claim, Actor clerk, Version seen) {}

    /** Of a claim that was returned to the desk, or of one whose objection the sender cannot decide. */
    Outcome<Dispute> bySender(Order order, String reasons) {
        return OwnMatter.forChange(matters, order.matter(), order.clerk(), order.seen())
                .then(matter -> {
                    History history = History.of(referrals.of(order.matter()), order.claim());
                    return contested(matter, history)
                            .then(disputed -> raise(matter, disputed, history, order.clerk(), reasons));
                });
    }

    /** Of a referral that the sender keeps to against the organ's objection. */
    Outcome<Dispute> byReceiver(OwnReferral.Order order, String reasons) {
        return matter(order.matter())
                .then(matter -> OwnReferral.forChange(referrals, order)
                        .then(Referral::contest)
                        .then(disputed -> raise(
                                matter,
                                Optional.of(disputed),
                                History.of(
                                        referrals.of(order.matter()),
                                        disputed.dispatch().claim().number()),
                                order.officer(),
                                reasons)));
    }

    private Outcome<RoutedMatter> matter(UUID id) {
        return matters.findForChange(id)
                .<Outcome<RoutedMatter>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new MatterRefusal.NoSuchMatter()));
    }

    private static Outcome<Optional<Disputed>> contested(RoutedMatter matter, History history) {
        return history.open()
                .map(referral -> referral.sendUp().map(Optional::of))
                .orElseGet(() -> matter.openClaim(history.claim()).map(onDesk -> Optional.empty()));
    }

    private Outcome<Dispute> raise(
            RoutedMatter matter, Optional<Disputed> disputed, History history, Actor by, String reasons) {
        return openDispute.open(matter, history, by, reasons).map(dispute -> {
            disputed.ifPresent(referrals::update);
            return dispute;
        });
    }
}
