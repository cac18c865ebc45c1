package org.xinfang.handling.supervision.order;

import java.util.function.Predicate;
import org.xinfang.platform.core.Outcome;

/** Where use cases take a supervision from. */
final class OrderDesk {
    private OrderDesk() {}

    /** Refused with {@code not-found} unless it is the officer's to change, with {@code stale-version}. */
    static Outcome<SupervisionOrder> take(
            SupervisionOrders orders, OrderCommand command, Predicate<SupervisionOrder> isHis) {
        return orders.findForChange(command.supervision())
                .filter(isHis)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new OrderRefused.NoSuchOrder()))
                .then(order -> command.seen().mustBe(order.version()).map(current -> order));
    }
}
