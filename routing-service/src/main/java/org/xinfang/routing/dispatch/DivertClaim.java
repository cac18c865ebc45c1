package org.xinfang.routing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.MatterDiverted;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.routing.dispatch.Desk.OnDesk;
import org.xinfang.routing.dispatch.Desk.Order;
import org.xinfang.routing.dispatch.DispatchRefusal.Plain;
import org.xinfang.routing.diversion.DiversionRow;
import org.xinfang.routing.diversion.OrganRule;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.ClaimState;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.organ.Organ;

/** Leads a claim to another statutory procedure (导入其他程序, art. 31(1)–(4)); the petition procedure ends for it. */
@ApplicationScoped
@Transactional
class DivertClaim {
    private final Desk desk;
    private final Journal journal;
    private final LegalClock clock;

    DivertClaim(Desk desk, Journal journal, LegalClock clock) {
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param leadTo the organ to turn to, in Chinese; null takes the one proposed
     * @param knownSince day from which the petitioner's limit runs, when it is known
     * @return refused when the table leads the claim nowhere else, as sealed, as not on the desk, or as stale
     */
    Outcome<RoutedMatter> divert(Order order, @Nullable String leadTo, @Nullable LocalDate knownSince) {
        return desk.take(order)
                .then(DivertClaim::ledElsewhere)
                .map(onDesk -> divert(onDesk, order, Optional.ofNullable(leadTo), Optional.ofNullable(knownSince)));
    }

    private static Outcome<OnDesk> ledElsewhere(OnDesk onDesk) {
        if (onDesk.claim().sealed()) {
            return Outcome.refused(Plain.SEALED_MUST_BE_REFERRED);
        }
        return onDesk.route().row().way() == Way.DIVERSION
                ? Outcome.done(onDesk)
                : Outcome.refused(Plain.NOT_LED_ELSEWHERE);
    }

    private RoutedMatter divert(OnDesk onDesk, Order order, Optional<String> leadTo, Optional<LocalDate> knownSince) {
        DiversionRow row = onDesk.route().row();
        onDesk.matter().leave(onDesk.claim(), ClaimState.DIVERTED);
        journal.append(
                onDesk.matter().matter(),
                new MatterDiverted(
                        onDesk.matter().matter(),
                        onDesk.matter().number(),
                        onDesk.claim().number(),
                        new OrganRef(order.clerk().organ(), order.clerk().organName()),
                        clock.today(),
                        onDesk.claim().kind(),
                        row.procedureName(),
                        leadTo.orElseGet(() -> proposed(onDesk)),
                        row.articles(),
                        row.limit(),
                        row.limitEnds(knownSince).orElse(null),
                        onDesk.claim().text(),
                        onDesk.matter().dispatched()),
                order.clerk(),
                Article.cite(row.articles().getFirst()));
        desk.settle();
        return onDesk.matter();
    }

    private static String proposed(OnDesk onDesk) {
        OrganRule rule = onDesk.route().row().organ();
        return onDesk.route().competence().organ().map(Organ::name).orElse(rule.argument());
    }
}
