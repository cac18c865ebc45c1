package org.xinfang.deadline.matter;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** In PostgreSQL. */
@ApplicationScoped
class PanacheKnownMatters implements KnownMatters, MatterNumbers {

    private static final String PUT_MATTER = """
            INSERT INTO known_matter (matter, number, channel, registered_on) VALUES (:matter, :number, :channel, :on)
            ON CONFLICT (matter) DO NOTHING
            """;
    private static final String PUT_CLAIM = """
            INSERT INTO known_claim (matter, claim, category, sealed, litigation)
            VALUES (:matter, :claim, :category, :sealed, :litigation)
            ON CONFLICT (matter, claim) DO UPDATE SET
                category = excluded.category, sealed = excluded.sealed, litigation = excluded.litigation
            """;
    private static final String DIVERT = """
            INSERT INTO known_claim (matter, claim, diverted) VALUES (:matter, :claim, true)
            ON CONFLICT (matter, claim) DO UPDATE SET diverted = true
            """;

    /**
     * A limit of the whole matter takes the category that the open claims share; that there is a sealed one beside them
     * shows nowhere. It is sealed, or does not count, only when no claim is left that is open, or counts.
     */
    private static final String MARK = """
            UPDATE time_limit SET category = known.category, sealed = known.sealed, counted = known.counted
            FROM (
                SELECT time_limit.id,
                       CASE WHEN bool_and(known_claim.sealed) THEN min(known_claim.category)
                            WHEN count(DISTINCT known_claim.category) FILTER (WHERE NOT known_claim.sealed) = 1
                            THEN min(known_claim.category) FILTER (WHERE NOT known_claim.sealed) END AS category,
                       bool_and(known_claim.sealed) AS sealed,
                       bool_or(NOT known_claim.sealed AND NOT litigation AND NOT diverted) AS counted
                FROM time_limit JOIN known_claim ON known_claim.matter = time_limit.matter
                    AND (time_limit.claim IS NULL OR time_limit.claim = known_claim.claim)
                WHERE time_limit.matter = :matter GROUP BY time_limit.id) AS known
            WHERE time_limit.id = known.id
              AND (time_limit.category, time_limit.sealed, time_limit.counted)
                  IS DISTINCT FROM (known.category, known.sealed, known.counted)
            """;

    private final Session database;

    PanacheKnownMatters(Session database) {
        this.database = database;
    }

    @Override
    public void put(KnownMatter matter) {
        database.createNativeMutationQuery(PUT_MATTER)
                .setParameter("matter", matter.matter())
                .setParameter("number", matter.number())
                .setParameter("channel", matter.channel())
                .setParameter("on", matter.registeredOn())
                .executeUpdate();
    }

    @Override
    public void put(UUID matter, KnownClaim claim) {
        database.createNativeMutationQuery(PUT_CLAIM)
                .setParameter("matter", matter)
                .setParameter("claim", claim.claim())
                .setParameter("category", claim.category())
                .setParameter("sealed", claim.sealed())
                .setParameter("litigation", claim.litigation())
                .executeUpdate();
    }

    @Override
    public void divert(UUID matter, int claim) {
        database.createNativeMutationQuery(DIVERT)
                .setParameter("matter", matter)
                .setParameter("claim", claim)
                .executeUpdate();
    }

    @Override
    public void mark(UUID matter) {
        database.createNativeMutationQuery(MARK).setParameter("matter", matter).executeUpdate();
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> matters) {
        return database.createNativeQuery(
                        "SELECT matter, number FROM known_matter WHERE matter = ANY (:matters)", Tuple.class)
                .setParameter("matters", matters.toArray(UUID[]::new))
                .getResultStream()
                .collect(toMap(row -> row.get("matter", UUID.class), row -> row.get("number", String.class)));
    }
}
