package org.xinfang.routing.matter;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.platform.web.Page;
import org.xinfang.routing.organ.RegionCode;

@ApplicationScoped
class PanacheRoutedMatters implements RoutedMatters, PanacheRepositoryBase<RoutedMatter, UUID> {
    private static final int ENOUGH_TO_COMPARE = 50;

    @Override
    public void add(RoutedMatter matter) {
        persist(matter);
    }

    @Override
    public Optional<RoutedMatter> find(UUID matter) {
        return findByIdOptional(matter);
    }

    @Override
    public Optional<RoutedMatter> findByNumberForChange(String number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    @Override
    public Optional<RoutedMatter> findForChange(UUID matter) {
        return findByIdOptional(matter, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<RoutedMatter> ofPetitioners(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<UUID> newest = getSession()
                .createNativeQuery("""
                        SELECT matter FROM routed_matter
                        WHERE jsonb_exists_any(content -> 'petitioners', cast(:names AS text[]))
                        ORDER BY received_at DESC LIMIT :most
                        """, Tuple.class)
                .setParameter("names", names.toArray(String[]::new))
                .setParameter("most", ENOUGH_TO_COMPARE)
                .getResultStream()
                .map(row -> row.get("matter", UUID.class))
                .toList();
        return list("matter in ?1", Sort.descending("receivedAt"), newest);
    }

    @Override
    public Page<RoutedMatter> classifiedIn(RegionCode region, int page, int size) {
        PanacheQuery<RoutedMatter> all = find(
                "registrarCode LIKE ?1 AND stage <> ?2",
                Sort.by("receivedAt", "matter"),
                region.prefix() + "%",
                RoutedMatter.Stage.SUGGESTED);
        return new Page<>(all.page(page, size).list(), all.count(), page, size);
    }

    @Override
    public void flush() {
        getEntityManager().flush();
    }
}
