package org.xinfang.handling.supervision.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The supervisions of all petition departments. */
interface SupervisionOrders {
    Optional<SupervisionOrder> find(UUID supervision);

    /** The supervision, kept from others until the transaction ends. */
    Optional<SupervisionOrder> findForChange(UUID supervision);

    /** One page of those that an organ opened or is subject to, in these states, the earliest date first. */
    List<SupervisionOrder> of(String organ, Set<SupervisionOrder.State> states, int page, int size);

    long count(String organ, Set<SupervisionOrder.State> states);

    void add(SupervisionOrder order);

    /** Keeps how it stands now. */
    void save(SupervisionOrder order);
}
