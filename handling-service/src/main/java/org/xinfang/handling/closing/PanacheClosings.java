package org.xinfang.handling.closing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Round;

@ApplicationScoped
class PanacheClosings implements Closings, PanacheRepositoryBase<ClosingRow, Round> {

    @Override
    public void put(Round round, Closing closing) {
        persist(ClosingRow.of(round, closing));
    }

    @Override
    public Optional<Closing> find(Round round) {
        return findByIdOptional(round).map(ClosingRow::toClosing);
    }

    @Override
    public void remove(Round round) {
        deleteById(round);
    }
}
