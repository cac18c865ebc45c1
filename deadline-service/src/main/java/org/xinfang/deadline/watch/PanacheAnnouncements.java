package org.xinfang.deadline.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Claims rows so that any number of replicas share the work. A claim never waits: a row or a matter that somebody else
 * holds is left to him or to the next round.
 */
@ApplicationScoped
class PanacheAnnouncements implements Announcements {

    private static final String CLAIM_WARNINGS = """
            WITH due AS (
                SELECT id, matter, next_warning_on FROM time_limit
                WHERE next_warning_on <= :today
                ORDER BY next_warning_on LIMIT :most
                FOR UPDATE SKIP LOCKED)
            SELECT id, next_warning_on AS planned FROM due
            WHERE pg_try_advisory_xact_lock(matter_lock(matter))
            ORDER BY matter, id
            """;

    private static final String CLAIM_MISSED = """
            WITH due AS (
                SELECT id, matter FROM time_limit
                WHERE ending IS NULL AND suspended_since IS NULL AND missed_announced_on IS NULL
                  AND legal_due < :today
                ORDER BY legal_due LIMIT :most
                FOR UPDATE SKIP LOCKED)
            SELECT id FROM due
            WHERE pg_try_advisory_xact_lock(matter_lock(matter))
            ORDER BY matter, id
            """;

    private final Session database;

    PanacheAnnouncements(Session database) {
        this.database = database;
    }

    @Override
    public SequencedMap<UUID, LocalDate> claimWarnings(LocalDate today, int most) {
        SequencedMap<UUID, LocalDate> claimed = new LinkedHashMap<>();
        database.createNativeQuery(CLAIM_WARNINGS, Tuple.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList()
                .forEach(row -> claimed.put(row.get("id", UUID.class), row.get("planned", LocalDate.class)));
        return claimed;
    }

    @Override
    public List<UUID> claimMissed(LocalDate today, int most) {
        return database.createNativeQuery(CLAIM_MISSED, UUID.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
    }

    @Override
    public void warned(UUID timeLimit, Optional<LocalDate> nextWarningOn) {
        database.createNativeQuery("UPDATE time_limit SET next_warning_on = CAST(:next AS date) WHERE id = :id")
                .setParameter("next", nextWarningOn.map(LocalDate::toString).orElse(null))
                .setParameter("id", timeLimit)
                .executeUpdate();
    }

    @Override
    public void missed(UUID timeLimit, LocalDate announcedOn) {
        database.createNativeQuery("UPDATE time_limit SET missed_announced_on = :on WHERE id = :id")
                .setParameter("on", announcedOn)
                .setParameter("id", timeLimit)
                .executeUpdate();
    }
}
