package org.xinfang.routing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.NonAcceptanceDecided;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.routing.dispatch.Desk.OnDesk;
import org.xinfang.routing.dispatch.Desk.Order;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.RoutedMatter;

/**
 * Does not accept a claim, or no longer accepts it (不予受理, 不再受理), on one of the {@link RefusalGround}s. A named person
 * decides; the rules only propose it.
 */
@ApplicationScoped
@Transactional
class RefuseClaim {
    private final Desk desk;
    private final RefusalPolicy policy;
    private final Journal journal;
    private final LegalClock clock;

    RefuseClaim(Desk desk, RefusalPolicy policy, Journal journal, LegalClock clock) {
        this.desk = desk;
        this.policy = policy;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refused when the ground is not given or a fact that it needs is missing, as sealed, or as stale. */
    Outcome<RoutedMatter> refuse(Order order, RefusalFacts facts) {
        return desk.take(order)
                .then(onDesk ->
                        policy.check(onDesk, facts, clock.today()).map(refused -> refuse(onDesk, refused, order)));
    }

    private RoutedMatter refuse(OnDesk onDesk, RefusalPolicy.Refused refused, Order order) {
        RefusalGround ground = refused.ground();
        onDesk.matter().leave(onDesk.claim(), ground.leaves());
        journal.append(
                onDesk.matter().matter(),
                new NonAcceptanceDecided(
                        onDesk.matter().matter(),
                        onDesk.matter().number(),
                        onDesk.claim().number(),
                        new OrganRef(order.clerk().organ(), order.clerk().organName()),
                        clock.today(),
                        refused.fact(),
                        List.of(ground.rule()),
                        refused.whereToGo(),
                        onDesk.claim().text(),
                        onDesk.matter().dispatched(),
                        ground.leaves().name(),
                        ground.name(),
                        refused.opinion().orElse(null)),
                order.clerk(),
                Article.cite(ground.rule()));
        desk.settle();
        return onDesk.matter();
    }
}
