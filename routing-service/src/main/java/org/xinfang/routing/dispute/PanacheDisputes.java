package org.xinfang.routing.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheDisputes implements Disputes, PanacheRepositoryBase<DisputeRow, UUID> {

    @Override
    public void add(Dispute dispute) {
        persist(DisputeRow.of(dispute));
    }

    @Override
    public Optional<Versioned> find(UUID id) {
        return findByIdOptional(id).map(DisputeRow::versioned);
    }

    @Override
    public Optional<Versioned> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(DisputeRow::versioned);
    }

    @Override
    public void update(Dispute dispute) {
        findById(dispute.id()).become(dispute);
    }

    @Override
    public List<Dispute> of(UUID matter) {
        return find("matter = ?1 order by claim, raisedOn", matter).stream()
                .map(DisputeRow::toDispute)
                .toList();
    }
}
