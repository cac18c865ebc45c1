package org.xinfang.intake.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.intake.progress.TimelineLine.Audience;

@ApplicationScoped
class PanacheTimelines implements Timelines, PanacheRepositoryBase<TimelineEntry, UUID> {
    private static final String ENTRIES = """
            from TimelineEntry e where e.matter = :matter and e.audience in :audiences
            and (:sealedToo = true or (e.sealed = false and not exists
                 (from SealedClaim s where s.matter = e.matter and s.claim = e.claim)))
            order by e.occurredAt, e.eventId
            """;
    private static final String LIMITS = """
            from OpenTimeLimit l where l.matter = :matter
            and (:sealedToo = true or not exists
                 (from SealedClaim s where s.matter = l.matter and s.claim = l.claim))
            order by l.legalDue, l.rule
            """;

    private final EntityManager database;

    PanacheTimelines(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(TimelineEntry entry) {
        persist(entry);
    }

    @Override
    public void open(OpenTimeLimit limit) {
        database.merge(limit);
    }

    @Override
    public void close(UUID timeLimit) {
        database.createQuery("delete from OpenTimeLimit where timeLimit = :id")
                .setParameter("id", timeLimit)
                .executeUpdate();
    }

    @Override
    public void move(UUID timeLimit, LocalDate legalDue, boolean provisional) {
        database.createQuery(
                        "update OpenTimeLimit set legalDue = :due, provisional = :provisional where timeLimit = :id")
                .setParameter("due", legalDue)
                .setParameter("provisional", provisional)
                .setParameter("id", timeLimit)
                .executeUpdate();
    }

    @Override
    public void handOver(UUID timeLimit, String boundName) {
        database.createQuery("update OpenTimeLimit set boundName = :name where timeLimit = :id")
                .setParameter("name", boundName)
                .setParameter("id", timeLimit)
                .executeUpdate();
    }

    @Override
    public void seal(UUID matter, int claim) {
        database.merge(new SealedClaim(matter, claim));
    }

    @Override
    public List<TimelineEntry> entries(UUID matter, Audience reader, boolean sealedToo) {
        List<Audience> audiences = reader == Audience.STAFF ? List.of(Audience.values()) : List.of(Audience.PETITIONER);
        return list(
                ENTRIES,
                Parameters.with("matter", matter).and("audiences", audiences).and("sealedToo", sealedToo));
    }

    @Override
    public List<OpenTimeLimit> openLimits(UUID matter, boolean sealedToo) {
        return database.createQuery(LIMITS, OpenTimeLimit.class)
                .setParameter("matter", matter)
                .setParameter("sealedToo", sealedToo)
                .getResultList();
    }
}
