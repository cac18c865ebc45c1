package org.xinfang.deadline.organ;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;

/** The directory in PostgreSQL. */
@ApplicationScoped
class PanacheOrgans implements Organs, PanacheRepositoryBase<OrganRow, String> {

    private static final String ABOVE = """
            WITH RECURSIVE above AS (
                SELECT * FROM known_organ WHERE code = ANY (:codes)
                UNION
                SELECT upper.* FROM above CROSS JOIN LATERAL (
                    SELECT * FROM known_organ
                    WHERE code IN (above.territorial_superior, above.line_superior, above.successor)
                    UNION ALL
                    SELECT * FROM known_organ WHERE petition_department AND region = above.region) AS upper)
            SELECT * FROM above
            """;

    private static final String PREDECESSORS = """
            WITH RECURSIVE earlier AS (
                SELECT code FROM known_organ WHERE successor = :code
                UNION
                SELECT older.code FROM earlier JOIN known_organ older ON older.successor = earlier.code)
            SELECT code FROM earlier
            """;

    private final Session database;

    PanacheOrgans(Session database) {
        this.database = database;
    }

    @Override
    public Optional<Organ> find(String code) {
        return findByIdOptional(code).map(OrganRow::toOrgan);
    }

    @Override
    public OrganTree above(Collection<String> codes) {
        List<OrganRow> rows = database.createNativeQuery(ABOVE, OrganRow.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
        return new OrganTree(rows.stream().map(OrganRow::toOrgan).toList());
    }

    @Override
    public Set<String> predecessors(String code) {
        return new HashSet<>(database.createNativeQuery(PREDECESSORS, String.class)
                .setParameter("code", code)
                .getResultList());
    }

    @Override
    public void put(Organ organ) {
        getEntityManager().merge(OrganRow.of(organ));
    }
}
