package org.xinfang.deadline.limit.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.xinfang.contracts.OrganRef;

/** Reads the limits beside the organ directory. Organs that name each other as successors have no heir and keep theirs. */
@ApplicationScoped
class PanacheEstate implements Estate {

    private static final String CLAIM = """
            WITH RECURSIVE succession (code, heir, steps) AS (
                SELECT code, successor, 1 FROM known_organ WHERE successor IS NOT NULL AND valid_to < :today
                UNION ALL
                SELECT earlier.code, next.successor, earlier.steps + 1
                FROM succession earlier JOIN known_organ next ON next.code = earlier.heir
                WHERE next.successor IS NOT NULL AND next.valid_to < :today AND earlier.steps < 20),
            due AS (
                SELECT owed.id, owed.matter, heir.code, heir.name
                FROM succession
                JOIN time_limit owed ON owed.organ = succession.code AND owed.ending IS NULL
                JOIN known_organ heir ON heir.code = succession.heir
                    AND (heir.valid_to IS NULL OR heir.valid_to >= :today)
                LIMIT :most
                FOR UPDATE OF owed SKIP LOCKED)
            SELECT id, code, name FROM due
            WHERE pg_try_advisory_xact_lock(matter_lock(matter))
            ORDER BY matter, id
            """;

    private final Session database;

    PanacheEstate(Session database) {
        this.database = database;
    }

    @Override
    public List<Legacy> claim(LocalDate today, int most) {
        return database.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new Legacy(
                        row.get("id", UUID.class),
                        new OrganRef(row.get("code", String.class), row.get("name", String.class))))
                .toList();
    }
}
