package org.xinfang.intake.organ;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

@ApplicationScoped
class PanacheOrganDirectory implements OrganDirectory, PanacheRepositoryBase<OrganRow, String> {

    @Override
    public Optional<KnownOrgan> find(String code, LocalDate day) {
        return findByIdOptional(code).map(OrganRow::toOrgan).filter(organ -> organ.existsOn(day));
    }

    @Override
    public boolean mayHaveRegion(String region) {
        return count("region", region) > 0 || count() == 0;
    }

    @Override
    public void put(KnownOrgan organ) {
        getEntityManager().merge(OrganRow.of(organ));
    }
}
