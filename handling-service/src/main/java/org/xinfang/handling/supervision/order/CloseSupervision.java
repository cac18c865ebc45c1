package org.xinfang.handling.supervision.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.handling.supervision.SupervisionClosed;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/**
 * The petition department ends its supervision (督办办结), with or without an answer.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, {@code supervision-closed} or {@code content-missing}.
 */
@ApplicationScoped
@Transactional
class CloseSupervision {
    private final SupervisionOrders orders;
    private final Journal journal;
    private final LegalClock clock;

    CloseSupervision(SupervisionOrders orders, Journal journal, LegalClock clock) {
        this.orders = orders;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome<SupervisionOrder> close(OrderCommand command, @Nullable String note) {
        String organ = command.officer().actor().organ();
        Deed signed = Deed.of(command.officer().actor(), clock.today());
        return OrderDesk.take(orders, command, order -> order.by().code().equals(organ))
                .then(order -> Remark.of("note", note, signed).then(order::close))
                .map(closed -> {
                    orders.save(closed);
                    journal.append(
                            closed.about().matter(),
                            new SupervisionClosed(
                                    closed.about().matter(),
                                    closed.number(),
                                    closed.about().claim(),
                                    closed.id(),
                                    closed.by(),
                                    closed.organ(),
                                    signed.on()),
                            command.officer().actor(),
                            Article.SUPERVISION.cited());
                    return closed;
                });
    }
}
