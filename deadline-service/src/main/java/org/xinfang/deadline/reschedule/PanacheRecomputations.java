package org.xinfang.deadline.reschedule;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.xinfang.deadline.arrangement.CalendarChanged;
import org.xinfang.platform.core.LegalClock;

/** Recomputations in PostgreSQL; the work list is one row for each day, whatever the number of limits. */
@ApplicationScoped
class PanacheRecomputations implements Recomputations {

    /** From one day with open limits to the next, by the index; the limits themselves are not looked at. */
    private static final String PLAN_DAYS = """
            WITH RECURSIVE due (day) AS (
                (SELECT legal_due FROM time_limit
                 WHERE ending IS NULL AND legal_due >= :first ORDER BY legal_due LIMIT 1)
                UNION ALL
                SELECT (SELECT legal_due FROM time_limit
                        WHERE ending IS NULL AND legal_due > due.day ORDER BY legal_due LIMIT 1)
                FROM due WHERE due.day IS NOT NULL)
            INSERT INTO calendar_recomputation_day (number, due_on)
            SELECT :number, day FROM due WHERE day IS NOT NULL
            """;

    private static final String CLAIM = """
            SELECT d.due_on, d.counted_up_to, r.number, r.last_day, r.reason
            FROM calendar_recomputation_day d JOIN calendar_recomputation r USING (number)
            WHERE NOT d.done
            ORDER BY d.number, d.due_on LIMIT 1
            FOR UPDATE OF d SKIP LOCKED
            """;

    /** Only a period of working days looks at days before its end; natural days and months at their last one. */
    private static final String NEXT = """
            SELECT id, matter FROM time_limit
            WHERE ending IS NULL AND legal_due = :dueOn AND id > :after
              AND (strict_due <= :last OR day_zero < :last AND period LIKE '%working days')
            ORDER BY id LIMIT :most
            """;

    /** The lock of {@code TimeLimits}, for many matters in one go. */
    private static final String LOCK_MATTERS = """
            SELECT count(*) FROM (
                SELECT pg_advisory_xact_lock(matter_lock(matter))
                FROM (SELECT DISTINCT CAST(id AS uuid) AS matter
                      FROM unnest(string_to_array(:matters, ',')) AS id ORDER BY matter OFFSET 0) AS ordered
                OFFSET 0) AS locked
            """;

    private static final String LATEST = """
            SELECT r.year, r.version, r.first_day, r.last_day, r.reason, r.planned_at,
                   count(d.number) AS due_days, count(d.number) FILTER (WHERE NOT d.done) AS open_due_days,
                   coalesce(sum(d.counted), 0)::bigint AS counted, coalesce(sum(d.rescheduled), 0)::bigint AS rescheduled
            FROM calendar_recomputation r LEFT JOIN calendar_recomputation_day d USING (number)
            WHERE r.number = (SELECT max(number) FROM calendar_recomputation WHERE year = :year)
            GROUP BY r.number
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Session database;
    private final LegalClock clock;

    PanacheRecomputations(Session database, LegalClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void plan(CalendarChanged changed, String reason) {
        database.createNativeMutationQuery("""
                        INSERT INTO calendar_recomputation
                            (number, year, version, first_day, last_day, reason, planned_at)
                        VALUES (:number, :year, :version, :first, :last, :reason, :at)
                        """)
                .setParameter("number", changed.number())
                .setParameter("year", changed.year().getValue())
                .setParameter("version", changed.version())
                .setParameter("first", changed.firstDay())
                .setParameter("last", changed.lastDay())
                .setParameter("reason", reason)
                .setParameter("at", clock.now())
                .executeUpdate();
        database.createNativeMutationQuery(PLAN_DAYS)
                .setParameter("first", changed.firstDay())
                .setParameter("number", changed.number())
                .executeUpdate();
    }

    @Override
    public Optional<DueDay> claim() {
        return database.createNativeQuery(CLAIM, Tuple.class)
                .getResultStream()
                .findFirst()
                .map(row -> new DueDay(
                        row.get("number", Long.class),
                        row.get("due_on", LocalDate.class),
                        row.get("last_day", LocalDate.class),
                        row.get("reason", String.class),
                        row.get("counted_up_to", UUID.class)));
    }

    @Override
    public List<Candidate> next(DueDay day, int most) {
        UUID after = day.after();
        return database.createNativeQuery(NEXT, Tuple.class)
                .setParameter("dueOn", day.dueOn())
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setParameter("last", day.lastChanged())
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new Candidate(row.get("id", UUID.class), row.get("matter", UUID.class)))
                .toList();
    }

    @Override
    public void lockMatters(List<Candidate> batch) {
        String matters =
                batch.stream().map(candidate -> candidate.matter().toString()).collect(joining(","));
        database.createNativeQuery(LOCK_MATTERS, Tuple.class)
                .setParameter("matters", matters)
                .getSingleResult();
    }

    @Override
    public void advance(DueDay day, List<Candidate> counted, long rescheduled, boolean done) {
        UUID upTo = counted.isEmpty() ? day.after() : counted.getLast().timeLimit();
        database.createNativeMutationQuery("""
                        UPDATE calendar_recomputation_day
                        SET counted_up_to = CAST(:upTo AS uuid), counted = counted + :counted,
                            rescheduled = rescheduled + :rescheduled, done = :done
                        WHERE number = :number AND due_on = :dueOn
                        """)
                .setParameter("upTo", upTo == null ? null : upTo.toString())
                .setParameter("counted", counted.size())
                .setParameter("rescheduled", rescheduled)
                .setParameter("done", done)
                .setParameter("number", day.number())
                .setParameter("dueOn", day.dueOn())
                .executeUpdate();
    }

    @Override
    public Optional<Recomputation> latest(int year) {
        return database.createNativeQuery(LATEST, Tuple.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst()
                .map(row -> new Recomputation(
                        row.get("year", Integer.class),
                        row.get("version", Integer.class),
                        row.get("first_day", LocalDate.class),
                        row.get("last_day", LocalDate.class),
                        row.get("reason", String.class),
                        row.get("planned_at", Instant.class)
                                .atZone(LegalClock.ZONE)
                                .toOffsetDateTime(),
                        row.get("due_days", Long.class),
                        row.get("open_due_days", Long.class),
                        row.get("counted", Long.class),
                        row.get("rescheduled", Long.class)));
    }

    @Override
    public long openDueDays() {
        return database.createNativeQuery("SELECT count(*) FROM calendar_recomputation_day WHERE NOT done", Tuple.class)
                .getSingleResult()
                .get(0, Long.class);
    }
}
