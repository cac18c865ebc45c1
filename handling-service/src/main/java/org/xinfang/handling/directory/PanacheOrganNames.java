package org.xinfang.handling.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class PanacheOrganNames implements OrganNames, PanacheRepositoryBase<OrganNameRow, String> {

    @Override
    public Optional<String> find(String code) {
        return findByIdOptional(code).map(row -> row.name);
    }

    @Override
    public void put(String code, String name) {
        getEntityManager().merge(OrganNameRow.of(code, name));
    }
}
