package org.xinfang.handling.supervision.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.supervision.SupervisionOrdered;
import org.xinfang.handling.casefile.CaseReaders;
import org.xinfang.handling.casefile.SupervisedCases;
import org.xinfang.handling.directory.PetitionDepartment;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/**
 * Opens a supervision on a claim (督办, art. 40(1)): by a petition department over the organs of its region. It may read the
 * case from then on.
 *
 * <p>Refused with {@code petition-department-required}, {@code not-found}, or as {@link Demand} says.
 */
@ApplicationScoped
@Transactional
class OrderSupervision {
    private final SupervisionOrders orders;
    private final SupervisedCases cases;
    private final CaseReaders readers;
    private final Journal journal;
    private final LegalClock clock;

    OrderSupervision(
            SupervisionOrders orders, SupervisedCases cases, CaseReaders readers, Journal journal, LegalClock clock) {
        this.orders = orders;
        this.cases = cases;
        this.readers = readers;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome<SupervisionOrder> order(CaseKey claim, OrderDraft draft, Officer officer) {
        OrganRef by = new OrganRef(officer.actor().organ(), officer.actor().organName());
        return PetitionDepartment.of(by)
                .then(department -> cases.find(claim, department))
                .then(handling -> Demand.of(draft, clock.today()).map(demand -> open(handling, by, demand, officer)));
    }

    private SupervisionOrder open(HandlingCase handling, OrganRef by, Demand demand, Officer officer) {
        SupervisionOrder order = SupervisionOrder.ordered(
                handling.key(),
                handling.origin().number(),
                by,
                handling.origin().organ(),
                demand,
                Deed.of(officer.actor(), clock.today()));
        orders.add(order);
        readers.admit(handling.origin().referral(), by.code());
        journal.append(order.about().matter(), event(order), officer.actor(), Article.SUPERVISION.cited());
        return order;
    }

    private static SupervisionOrdered event(SupervisionOrder order) {
        Demand demand = order.demand();
        return new SupervisionOrdered(
                order.about().matter(),
                order.number(),
                order.about().claim(),
                order.id(),
                order.by(),
                order.organ(),
                demand.breach().name(),
                demand.finding(),
                demand.action(),
                order.ordered().on(),
                demand.dueBy(),
                List.of(Article.SUPERVISION.code()),
                demand.task());
    }
}
