package org.xinfang.deadline.organ;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The directory in PostgreSQL. */
@ApplicationScoped
class PanacheOrgans implements Organs, PanacheRepositoryBase<OrganRow, String> {

    private static final String ABOVE = """
            WITH RECURSIVE above AS (
                SELECT * FROM known_organ WHERE code = ANY (:codes)
                UNION
                SELECT upper.* FROM above CROSS JOIN LATERAL (
                    SELECT * FROM known_organ
                    WHERE code IN (above.territorial_superior, above.line_superior, above.successor, above.review_organ)
                    UNION ALL
                    SELECT * FROM known_organ WHERE petition_department AND region = above.region) AS upper)
            SELECT code FROM above
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
        Set<String> above = codes(
                database.createNativeQuery(ABOVE, Tuple.class).setParameter("codes", codes.toArray(String[]::new)));
        return new OrganTree(
                list("code in ?1", above).stream().map(OrganRow::toOrgan).toList());
    }

    @Override
    public Set<String> predecessors(String code) {
        return codes(database.createNativeQuery(PREDECESSORS, Tuple.class).setParameter("code", code));
    }

    private static Set<String> codes(NativeQuery<Tuple> query) {
        return query.getResultStream().map(row -> row.get("code", String.class)).collect(toSet());
    }

    @Override
    public void put(Organ organ) {
        getEntityManager().merge(OrganRow.of(organ));
    }
}
