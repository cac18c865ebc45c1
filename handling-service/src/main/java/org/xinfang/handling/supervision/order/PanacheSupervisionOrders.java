package org.xinfang.handling.supervision.order;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class PanacheSupervisionOrders implements SupervisionOrders, PanacheRepositoryBase<SupervisionOrderRow, UUID> {
    private static final String OF_ORGAN = "(byCode = ?1 or organCode = ?1) and state in ?2";

    @Override
    public Optional<SupervisionOrder> find(UUID supervision) {
        return findByIdOptional(supervision).map(SupervisionOrderRow::toOrder);
    }

    @Override
    public Optional<SupervisionOrder> findForChange(UUID supervision) {
        return Optional.ofNullable(findById(supervision, LockModeType.PESSIMISTIC_WRITE))
                .map(SupervisionOrderRow::toOrder);
    }

    @Override
    public List<SupervisionOrder> of(String organ, Set<SupervisionOrder.State> states, int page, int size) {
        return find(OF_ORGAN + " order by dueBy, id", organ, states).page(page, size).list().stream()
                .map(SupervisionOrderRow::toOrder)
                .toList();
    }

    @Override
    public long count(String organ, Set<SupervisionOrder.State> states) {
        return count(OF_ORGAN, organ, states);
    }

    @Override
    public void add(SupervisionOrder order) {
        persist(SupervisionOrderRow.of(order));
    }

    @Override
    public void save(SupervisionOrder order) {
        findById(order.id()).follow(order);
    }
}
