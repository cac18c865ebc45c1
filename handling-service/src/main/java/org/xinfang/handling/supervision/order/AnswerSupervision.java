package org.xinfang.handling.supervision.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.handling.supervision.SupervisionAnswered;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/**
 * The supervised organ tells what it did about the demand (督办反馈): its head does, with his name.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, {@code supervision-closed} or {@code content-missing}.
 */
@ApplicationScoped
@Transactional
class AnswerSupervision {
    private final SupervisionOrders orders;
    private final Journal journal;
    private final LegalClock clock;

    AnswerSupervision(SupervisionOrders orders, Journal journal, LegalClock clock) {
        this.orders = orders;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome<SupervisionOrder> answer(OrderCommand command, @Nullable String words) {
        String organ = command.officer().actor().organ();
        Deed signed = Deed.of(command.officer().actor(), clock.today());
        return OrderDesk.take(orders, command, order -> order.organ().code().equals(organ))
                .then(order -> Remark.of("answer", words, signed).then(order::answer))
                .map(answered -> {
                    orders.save(answered);
                    journal.append(
                            answered.about().matter(),
                            new SupervisionAnswered(
                                    answered.about().matter(),
                                    answered.number(),
                                    answered.about().claim(),
                                    answered.id(),
                                    answered.by(),
                                    answered.organ(),
                                    signed.on()),
                            command.officer().actor(),
                            Article.SUPERVISION.cited());
                    return answered;
                });
    }
}
