package org.xinfang.handling.supervision.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Page;

/** Shows supervisions to the department that opened them and to the organ that is subject to them. */
@ApplicationScoped
@Transactional
class ViewSupervisions {
    private final SupervisionOrders orders;

    ViewSupervisions(SupervisionOrders orders) {
        this.orders = orders;
    }

    public Outcome<SupervisionOrder> one(UUID supervision, String organ) {
        return orders.find(supervision)
                .filter(order -> order.concerns(organ))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new OrderRefused.NoSuchOrder()));
    }

    public Page<SupervisionOrder> of(String organ, Set<SupervisionOrder.State> states, int page, int size) {
        return new Page<>(orders.of(organ, states, page, size), orders.count(organ, states), page, size);
    }
}
