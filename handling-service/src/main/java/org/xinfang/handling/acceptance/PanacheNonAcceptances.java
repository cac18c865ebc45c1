package org.xinfang.handling.acceptance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Round;

@ApplicationScoped
class PanacheNonAcceptances implements NonAcceptances, PanacheRepositoryBase<NonAcceptanceRow, Round> {

    @Override
    public void put(Round round, NonAcceptance decision) {
        persist(NonAcceptanceRow.of(round, decision));
    }

    @Override
    public Optional<NonAcceptance> find(Round round) {
        return findByIdOptional(round).map(NonAcceptanceRow::toDecision);
    }
}
