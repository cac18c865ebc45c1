package org.xinfang.routing.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PanacheEditions implements Editions, PanacheRepositoryBase<EditionRow, String> {

    @Override
    public void add(EditionRow edition) {
        persist(edition);
    }

    @Override
    public Optional<EditionRow> find(String version) {
        return findByIdOptional(version);
    }

    @Override
    public Optional<EditionRow> findForChange(String version) {
        return findByIdOptional(version, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<EditionRow> inForceOn(LocalDate day) {
        return find("effectiveFrom <= ?1", Sort.descending("effectiveFrom", "draftedAt"), day)
                .firstResultOptional();
    }

    @Override
    public List<EditionRow> all() {
        return listAll(Sort.descending("draftedAt"));
    }
}
