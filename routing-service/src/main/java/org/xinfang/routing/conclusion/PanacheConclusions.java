package org.xinfang.routing.conclusion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheConclusions implements Conclusions, PanacheRepositoryBase<ConclusionRow, ConclusionRow.Key> {

    @Override
    public void put(Conclusion conclusion) {
        getEntityManager().merge(new ConclusionRow(conclusion));
    }

    @Override
    public void remove(UUID matter, int claim) {
        deleteById(new ConclusionRow.Key(matter, claim));
    }

    @Override
    public Optional<Conclusion> of(UUID matter, int claim) {
        return findByIdOptional(new ConclusionRow.Key(matter, claim)).map(ConclusionRow::toConclusion);
    }
}
