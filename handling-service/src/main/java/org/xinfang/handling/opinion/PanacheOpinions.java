package org.xinfang.handling.opinion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Round;

@ApplicationScoped
class PanacheOpinions implements Opinions, PanacheRepositoryBase<OpinionRow, Round> {

    @Override
    public Optional<Opinion> find(Round round) {
        return findByIdOptional(round).map(OpinionRow::toOpinion);
    }

    @Override
    public void put(Round round, Opinion opinion) {
        getEntityManager().merge(OpinionRow.of(round, opinion));
    }

    @Override
    public void issue(Round round, OrganRef reviewOrgan) {
        findById(round).issue(reviewOrgan);
    }

    @Override
    public Optional<OrganRef> reviewOrgan(Round round) {
        return findByIdOptional(round).flatMap(OpinionRow::reviewOrgan);
    }
}
