package org.xinfang.handling.closing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheClosings implements Closings, PanacheRepositoryBase<ClosingRow, UUID> {

    @Override
    public void put(UUID referral, Closing closing) {
        persist(ClosingRow.of(referral, closing));
    }

    @Override
    public Optional<Closing> find(UUID referral) {
        return findByIdOptional(referral).map(ClosingRow::toClosing);
    }
}
