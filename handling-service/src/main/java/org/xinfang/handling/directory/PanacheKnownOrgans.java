package org.xinfang.handling.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheKnownOrgans implements KnownOrgans, PanacheRepositoryBase<KnownOrganRow, String> {

    @Override
    public Optional<String> name(String code) {
        return findByIdOptional(code).map(row -> row.name);
    }

    @Override
    public Optional<String> reviewOrgan(String code) {
        return findByIdOptional(code).map(row -> row.reviewOrgan);
    }

    @Override
    public void put(String code, String name, @Nullable String reviewOrgan) {
        getEntityManager().merge(KnownOrganRow.of(code, name, reviewOrgan));
    }
}
