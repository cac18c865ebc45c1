package org.xinfang.deadline.limit.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.limit.HistoryEntry;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimits;

/** The limits, remembered endings and history in PostgreSQL. */
@ApplicationScoped
class PanacheTimeLimits implements TimeLimits, PanacheRepositoryBase<TimeLimitRow, UUID> {

    private final CountingJson json;

    PanacheTimeLimits(CountingJson json) {
        this.json = json;
    }

    @Override
    public void lock(UUID matter) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(matter_lock(:matter))) AS locked")
                .setParameter("matter", matter)
                .getSingleResult();
    }

    @Override
    public void lockMatterOf(UUID timeLimit) {
        String sql = """
                SELECT 1 FROM (SELECT pg_advisory_xact_lock(matter_lock(matter)) FROM time_limit WHERE id = :id) AS locked
                """;
        getEntityManager().createNativeQuery(sql).setParameter("id", timeLimit).getResultList();
    }

    @Override
    public int version(UUID timeLimit) {
        return findById(timeLimit).version;
    }

    @Override
    public Optional<TimeLimit> find(UUID timeLimit) {
        return findByIdOptional(timeLimit).map(this::toLimit);
    }

    @Override
    public List<TimeLimit> all(List<UUID> timeLimits) {
        return getSession().findMultiple(TimeLimitRow.class, timeLimits).stream()
                .filter(Objects::nonNull)
                .map(this::toLimit)
                .toList();
    }

    @Override
    public List<TimeLimit> ofMatter(UUID matter) {
        return stream("matter = ?1 order by legalDue, id", matter)
                .map(this::toLimit)
                .toList();
    }

    @Override
    public void save(TimeLimit limit) {
        Terms terms = limit.terms();
        TimeLimitRow row = findById(terms.id());
        if (row == null) {
            row = TimeLimitRow.of(terms, json);
            persist(row);
        }
        row.organ(terms.organ());
        row.count(terms, json);
        switch (limit) {
            case TimeLimit.Running _, TimeLimit.Missed _ -> row.run();
            case TimeLimit.Suspended suspended -> row.suspend(suspended.since());
            case TimeLimit.Met met -> row.end(met.ending());
            case TimeLimit.Cancelled cancelled -> row.end(cancelled.ending());
        }
    }

    @Override
    public void noteAll(List<Note> notes) {
        String sql = """
                INSERT INTO time_limit_history (time_limit, kind, happened_on, text, recorded_at)
                VALUES (?, ?, ?, ?, ?)
                """;
        flush(); // a line cannot come before its limit
        getSession().doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (Note note : notes) {
                    insert.setObject(1, note.timeLimit());
                    insert.setString(2, note.entry().kind().name());
                    insert.setObject(3, note.entry().on());
                    insert.setString(4, note.entry().text());
                    insert.setObject(5, note.entry().recordedAt());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    @Override
    public List<HistoryEntry> history(UUID timeLimit) {
        return getEntityManager()
                .createQuery("from HistoryRow where timeLimit = :limit order by id", HistoryRow.class)
                .setParameter("limit", timeLimit)
                .getResultStream()
                .map(HistoryRow::toEntry)
                .toList();
    }

    @Override
    public void remember(Fact fact) {
        getEntityManager().persist(FactRow.of(fact));
    }

    @Override
    public List<Fact> facts(UUID matter) {
        return getEntityManager()
                .createQuery("from FactRow where matter = :matter order by happenedOn, id", FactRow.class)
                .setParameter("matter", matter)
                .getResultStream()
                .map(FactRow::toFact)
                .toList();
    }

    private TimeLimit toLimit(TimeLimitRow row) {
        return row.toLimit(json);
    }
}
