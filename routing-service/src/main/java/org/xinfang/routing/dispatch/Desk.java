package org.xinfang.routing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.dispute.Dispute;
import org.xinfang.routing.dispute.Disputes;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.MatterRefusal;
import org.xinfang.routing.matter.OwnMatter;
import org.xinfang.routing.matter.Route;
import org.xinfang.routing.matter.RouteAdvice;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatters;
import org.xinfang.routing.referral.History;
import org.xinfang.routing.referral.Referrals;

/** Takes a claim from the clerk's desk: of the own organ, in the version seen, classified, still here. */
@ApplicationScoped
class Desk {
    private final RoutedMatters matters;
    private final RouteAdvice advice;
    private final Referrals referrals;
    private final Disputes disputes;

    Desk(RoutedMatters matters, RouteAdvice advice, Referrals referrals, Disputes disputes) {
        this.matters = matters;
        this.advice = advice;
        this.referrals = referrals;
        this.disputes = disputes;
    }

    /**
     * A claim on the desk.
     *
     * @param matter its matter
     * @param claim the claim
     * @param route the way proposed for it
     * @param history where it has been sent before
     * @param designated the organ that the decision on a dispute put in charge (art. 24(1))
     */
    record OnDesk(RoutedMatter matter, Claim claim, Route route, History history, Optional<OrganRef> designated) {}

    /**
     * Who asks for what.
     *
     * @param matter the matter
     * @param claim number of the claim
     * @param clerk who acts
     * @param cleared whether the clerk may deal with the sealed track
     * @param seen the version the clerk saw
     */
    record Order(UUID matter, int claim, Actor clerk, boolean cleared, Version seen) {}

    Outcome<OnDesk> take(Order order) {
        return OwnMatter.forChange(matters, order.matter(), order.clerk(), order.seen())
                .then(matter -> matter.openClaim(order.claim())
                        .then(claim -> cleared(claim, order))
                        .map(claim -> onDesk(matter, claim)));
    }

    /** Writes what has left, so that the answer carries the version the commit gives. */
    void settle() {
        matters.flush();
    }

    private static Outcome<Claim> cleared(Claim claim, Order order) {
        return claim.sealed() && !order.cleared()
                ? Outcome.refused(new MatterRefusal.ClearanceRequired())
                : Outcome.done(claim);
    }

    /** The claim keeps the version of the table by which it leaves. */
    private OnDesk onDesk(RoutedMatter matter, Claim claim) {
        UUID id = matter.matter();
        Route route = route(matter, claim);
        return new OnDesk(
                matter,
                claim.by(route.decision().table()),
                route,
                History.of(referrals.of(id), claim.number()),
                disputes.of(id, claim.number()).flatMap(Dispute::organInCharge));
    }

    private Route route(RoutedMatter matter, Claim claim) {
        return advice.advise(matter, claim)
                .orElseThrow(() -> new IllegalStateException("no diversion row for " + claim.kind()));
    }
}
