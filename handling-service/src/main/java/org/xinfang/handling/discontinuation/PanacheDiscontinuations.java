package org.xinfang.handling.discontinuation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Round;

@ApplicationScoped
class PanacheDiscontinuations implements Discontinuations, PanacheRepositoryBase<DiscontinuationRow, Round> {

    @Override
    public void put(Round round, Discontinuation discontinuation) {
        persist(DiscontinuationRow.of(round, discontinuation));
    }

    @Override
    public Optional<Discontinuation> find(Round round) {
        return findByIdOptional(round).map(DiscontinuationRow::toDiscontinuation);
    }
}
