package org.xinfang.handling.opinion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

@ApplicationScoped
class PanacheOpinions implements Opinions, PanacheRepositoryBase<OpinionRow, UUID> {

    @Override
    public Optional<Opinion> find(UUID referral) {
        return findByIdOptional(referral).map(OpinionRow::toOpinion);
    }

    @Override
    public void put(UUID referral, Opinion opinion) {
        getEntityManager().merge(OpinionRow.of(referral, opinion));
    }

    @Override
    public void issue(UUID referral, OrganRef reviewOrgan) {
        findById(referral).issue(reviewOrgan);
    }

    @Override
    public Optional<OrganRef> reviewOrgan(UUID referral) {
        return findByIdOptional(referral).flatMap(OpinionRow::reviewOrgan);
    }
}
