package org.xinfang.handling.simple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Round;

@ApplicationScoped
class PanacheSimpleHandlings implements SimpleHandlings, PanacheRepositoryBase<SimpleHandlingRow, Round> {

    @Override
    public Optional<SimpleHandling> find(Round round) {
        return findByIdOptional(round).map(SimpleHandlingRow::toSimpleHandling);
    }

    @Override
    public void put(Round round, SimpleHandling simple) {
        getEntityManager().merge(SimpleHandlingRow.of(round, simple));
    }
}
