package org.xinfang.handling.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Round;

@ApplicationScoped
class PanacheReopenings implements Reopenings, PanacheRepositoryBase<ReopeningRow, Round> {

    @Override
    public void put(Round round, Reopening order) {
        persist(ReopeningRow.of(round, order));
    }

    @Override
    public Optional<Reopening> find(Round round) {
        return findByIdOptional(round).map(ReopeningRow::toReopening);
    }
}
