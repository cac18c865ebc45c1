package org.xinfang.handling.acceptance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheNonAcceptances implements NonAcceptances, PanacheRepositoryBase<NonAcceptanceRow, UUID> {

    @Override
    public void put(UUID referral, NonAcceptance decision) {
        persist(NonAcceptanceRow.of(referral, decision));
    }

    @Override
    public Optional<NonAcceptance> find(UUID referral) {
        return findByIdOptional(referral).map(NonAcceptanceRow::toDecision);
    }
}
