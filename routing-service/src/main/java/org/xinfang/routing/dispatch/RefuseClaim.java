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
import org.xinfang.routing.dispatch.DispatchRefusal.Plain;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.ClaimState;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.organ.Organ;

/**
 * Does not accept a claim that a lower organ has already accepted or in hand (不予受理, art. 19(3)). A named person
 * decides; the rules only propose it.
 */
@ApplicationScoped
@Transactional
class RefuseClaim {
    private static final String RULE = "19(3)";

    private final Desk desk;
    private final TargetPolicy targets;
    private final Journal journal;
    private final LegalClock clock;

    RefuseClaim(Desk desk, TargetPolicy targets, Journal journal, LegalClock clock) {
        this.desk = desk;
        this.targets = targets;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param organInCharge code of the organ that has the same claim in hand
     * @return refused unless the deciding organ is a petition department above that organ, as sealed, or as stale
     */
    Outcome<RoutedMatter> refuse(Order order, String organInCharge) {
        return desk.take(order)
                .then(onDesk -> targets.existing("organInCharge", organInCharge, clock.today())
                        .then(organ -> mayRefuse(onDesk, organ).map(yes -> refuse(onDesk, organ, order))));
    }

    private static Outcome<OnDesk> mayRefuse(OnDesk onDesk, Organ organInCharge) {
        if (onDesk.claim().sealed()) {
            return Outcome.refused(Plain.SEALED_MUST_BE_REFERRED);
        }
        if (!onDesk.matter().registrarCode().function().equals(Organ.PETITION)) {
            return Outcome.refused(Plain.NOT_A_PETITION_DEPARTMENT);
        }
        boolean above = onDesk.matter().registrarCode().region().level().above(organInCharge.level())
                && onDesk.matter()
                        .registrarCode()
                        .region()
                        .covers(organInCharge.code().region());
        return above ? Outcome.done(onDesk) : Outcome.refused(Plain.NOT_A_SUPERIOR);
    }

    private RoutedMatter refuse(OnDesk onDesk, Organ organInCharge, Order order) {
        onDesk.matter().leave(onDesk.claim(), ClaimState.NOT_ACCEPTED);
        journal.append(
                onDesk.matter().matter(),
                new NonAcceptanceDecided(
                        onDesk.matter().matter(),
                        onDesk.matter().number(),
                        onDesk.claim().number(),
                        new OrganRef(order.clerk().organ(), order.clerk().organName()),
                        clock.today(),
                        "您提出的信访事项已由" + organInCharge.name() + "受理或者正在办理，在规定期限内又向上级机关、单位提出同一信访事项。",
                        List.of(RULE),
                        "请向" + organInCharge.name() + "了解办理情况，等待其办理结果。",
                        onDesk.claim().text(),
                        onDesk.matter().dispatched()),
                order.clerk(),
                Article.cite(RULE));
        desk.settle();
        return onDesk.matter();
    }
}
