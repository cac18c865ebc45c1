package org.xinfang.routing.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.ClaimState;
import org.xinfang.routing.matter.MatterRefusal;
import org.xinfang.routing.matter.OwnMatter;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatters;

/**
 * Merges a repeat into the earlier claim that is in hand (重复信访并案办理): it stays registered, leaves the desk and is
 * answered there. A named person decides; likeness of the texts only proposes it.
 */
@ApplicationScoped
@Transactional
class MergeClaim {
    private final RoutedMatters matters;
    private final Merges merges;
    private final MergePolicy policy;
    private final Journal journal;
    private final LegalClock clock;

    MergeClaim(RoutedMatters matters, Merges merges, MergePolicy policy, Journal journal, LegalClock clock) {
        this.matters = matters;
        this.merges = merges;
        this.policy = policy;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Who asks for which claim.
     *
     * @param matter the repeating matter
     * @param claim number of its claim
     * @param clerk who acts
     * @param cleared whether the clerk may deal with the sealed track
     * @param seen the version the clerk saw
     */
    record Order(UUID matter, int claim, Actor clerk, boolean cleared, Version seen) {}

    /** The merge, and the matter whose claim has left. */
    record Merged(Merge merge, RoutedMatter matter) {}

    /** Refused with any {@link MergeRefusal}, as not on the desk, or as stale. */
    Outcome<Merged> merge(Order order, RepeatFacts facts) {
        return OwnMatter.forChange(matters, order.matter(), order.clerk(), order.seen())
                .then(matter -> matter.openClaim(order.claim())
                        .then(claim -> cleared(claim, order))
                        .then(claim -> policy.check(new Repeat(matter, claim, order.cleared()), facts)
                                .map(found -> merge(matter, claim, found, order, facts))));
    }

    private static Outcome<Claim> cleared(Claim claim, Order order) {
        return claim.sealed() && !order.cleared()
                ? Outcome.refused(new MatterRefusal.ClearanceRequired())
                : Outcome.done(claim);
    }

    private Merged merge(RoutedMatter matter, Claim claim, MergePolicy.InHand found, Order order, RepeatFacts facts) {
        Merge merge = new Merge(
                UUID.randomUUID(),
                Merge.Piece.of(matter, claim),
                found.earlier(),
                found.organ(),
                merges.repeats(found.earlier().matter(), found.earlier().claim()) + 1,
                Merge.Decision.of(order.clerk(), clock.today(), facts.reason()));
        matter.leave(claim, ClaimState.MERGED);
        merges.add(merge);
        journal.append(
                matter.matter(), merge.told(claim.text(), matter.dispatched()), order.clerk(), Article.cite("22(1)"));
        matters.flush();
        return new Merged(merge, matter);
    }
}
