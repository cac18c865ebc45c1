package org.xinfang.routing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.MatterRefusal;
import org.xinfang.routing.matter.OwnMatter;
import org.xinfang.routing.matter.Route;
import org.xinfang.routing.matter.RouteAdvice;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatters;

/** Takes a claim from the clerk's desk: of the own organ, in the version seen, classified, still here. */
@ApplicationScoped
class Desk {
    private final RoutedMatters matters;
    private final RouteAdvice advice;

    Desk(RoutedMatters matters, RouteAdvice advice) {
        this.matters = matters;
        this.advice = advice;
    }

    /** A claim on the desk, with its route. */
    record OnDesk(RoutedMatter matter, Claim claim, Route route) {}

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
        return OwnMatter.forChange(matters, order.matter(), order.clerk())
                .then(matter -> order.seen().mustBe(matter.version()).map(same -> matter))
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
        Route route = route(matter, claim);
        return new OnDesk(matter, claim.by(route.decision().table()), route);
    }

    private Route route(RoutedMatter matter, Claim claim) {
        return advice.advise(matter, claim)
                .orElseThrow(() -> new IllegalStateException("no diversion row for " + claim.kind()));
    }
}
