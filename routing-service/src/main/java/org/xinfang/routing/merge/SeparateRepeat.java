package org.xinfang.routing.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.ClaimState;
import org.xinfang.routing.matter.MatterRefusal;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatters;
import org.xinfang.routing.merge.MergeRefusal.Plain;

/**
 * Takes a mistaken merge back (撤销并案). What was merged by mistake was not answered, also when the earlier claim is closed
 * meanwhile: the claim is on the desk again, and has to leave it as every other.
 */
@ApplicationScoped
@Transactional
class SeparateRepeat {
    private final RoutedMatters matters;
    private final Merges merges;
    private final Journal journal;
    private final LegalClock clock;

    SeparateRepeat(RoutedMatters matters, Merges merges, Journal journal, LegalClock clock) {
        this.matters = matters;
        this.merges = merges;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refused when the claim is not merged, for organs that did not register the matter, as stale. */
    Outcome<RoutedMatter> separate(MergeOrder order, String reason) {
        return order.forChange(matters)
                .then(matter -> merge(matter, order.claim()).map(merge -> separate(matter, merge, order, reason)));
    }

    private Outcome<Merge> merge(RoutedMatter matter, int claim) {
        return matter.claim(claim).isEmpty()
                ? Outcome.refused(new MatterRefusal.NoSuchClaim(claim))
                : merges.of(matter.matter(), claim)
                        .<Outcome<Merge>>map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Plain.NOT_MERGED));
    }

    private RoutedMatter separate(RoutedMatter matter, Merge merge, MergeOrder order, String reason) {
        Separation separation = new Separation(order.clerk().name(), clock.today(), reason);
        matter.move(order.claim(), ClaimState.OPEN);
        merges.end(merge, separation);
        journal.append(matter.matter(), merge.undone(separation), order.clerk(), Article.cite("22(1)"));
        matters.flush();
        return matter;
    }
}
