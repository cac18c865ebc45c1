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
import org.xinfang.routing.matter.ClaimState;
import org.xinfang.routing.matter.OwnMatter;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatters;

/**
 * Takes a mistaken merge back (撤销并案): the claim is on the desk again. What has become of the earlier claim does not matter;
 * whatever answers it, this one was not answered there.
 */
@ApplicationScoped
@Transactional
class SeparateClaim {
    private final RoutedMatters matters;
    private final Merges merges;
    private final Journal journal;
    private final LegalClock clock;

    SeparateClaim(RoutedMatters matters, Merges merges, Journal journal, LegalClock clock) {
        this.matters = matters;
        this.merges = merges;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Who takes the merge of which claim back.
     *
     * @param matter the matter held for a repeat
     * @param claim number of its claim
     * @param clerk who acts
     * @param seen the version the clerk saw
     */
    record Order(UUID matter, int claim, Actor clerk, Version seen) {}

    /** The separation, and the matter whose claim is back. */
    record Separated(Separation separation, RoutedMatter matter) {}

    /** Refused as not found for all desks but the one that merged, as stale, or when no merge of the claim stands. */
    Outcome<Separated> separate(Order order, String reason) {
        return OwnMatter.forChange(matters, order.matter(), order.clerk(), order.seen())
                .then(matter -> standing(order)
                        .map(merge -> new Separation(merge, Merge.Decision.of(order.clerk(), clock.today(), reason)))
                        .map(separation -> separate(matter, separation, order.clerk())));
    }

    private Outcome<Merge> standing(Order order) {
        return merges.of(order.matter(), order.claim())
                .<Outcome<Merge>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new MergeRefusal.NotMerged(order.claim())));
    }

    private Separated separate(RoutedMatter matter, Separation separation, Actor clerk) {
        merges.separate(separation);
        matter.move(separation.merge().piece().claim(), ClaimState.OPEN);
        journal.append(matter.matter(), separation.told(), clerk, Article.cite("22(1)"));
        matters.flush();
        return new Separated(separation, matter);
    }
}
