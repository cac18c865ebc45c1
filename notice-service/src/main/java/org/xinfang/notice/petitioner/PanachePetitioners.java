package org.xinfang.notice.petitioner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanachePetitioners implements Petitioners, PanacheRepositoryBase<PetitionerRow, UUID> {

    @Override
    public void decideAlone(UUID matter) {
        getSession()
                .createNativeQuery(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:matter, 0))) AS taken")
                .setParameter("matter", matter.toString())
                .getSingleResult();
    }

    @Override
    public void add(Petitioner petitioner, HashedCode queryCode) {
        var row = new PetitionerRow();
        row.matter = petitioner.matter();
        row.matterNumber = petitioner.matterNumber();
        row.name = petitioner.name();
        row.you = petitioner.you();
        row.notifiable = petitioner.notifiable();
        row.email = petitioner.email().orElse(null);
        row.phones = petitioner.phones();
        row.queryCodeSalt = queryCode.salt();
        row.queryCodeHash = queryCode.hash();
        persist(row);
    }

    @Override
    public Optional<Petitioner> of(UUID matter) {
        return findByIdOptional(matter).map(PetitionerRow::toPetitioner);
    }

    @Override
    public Optional<Entrance> entrance(String matterNumber) {
        return getSession()
                .createNativeQuery("""
                        SELECT matter, query_code_salt, query_code_hash,
                               query_locked_until IS NULL OR query_locked_until < clock_timestamp() AS open
                        FROM petitioner WHERE matter_number = :number
                        """, Tuple.class)
                .setParameter("number", matterNumber)
                .getResultStream()
                .map(PanachePetitioners::entrance)
                .findFirst();
    }

    private static Entrance entrance(Tuple row) {
        return new Entrance(
                row.get("matter", UUID.class),
                new HashedCode(row.get("query_code_salt", byte[].class), row.get("query_code_hash", byte[].class)),
                row.get("open", Boolean.class));
    }

    @Override
    public void wrongCode(UUID matter, int most, Duration shut) {
        getSession()
                .createNativeQuery("""
                        UPDATE petitioner SET
                            query_failures = CASE WHEN query_failures + 1 >= :most THEN 0 ELSE query_failures + 1 END,
                            query_locked_until = CASE WHEN query_failures + 1 >= :most
                                THEN clock_timestamp() + make_interval(secs => :seconds) ELSE query_locked_until END
                        WHERE matter = :matter
                        """)
                .setParameter("most", most)
                .setParameter("seconds", (double) shut.toSeconds())
                .setParameter("matter", matter)
                .executeUpdate();
    }

    @Override
    public void rightCode(UUID matter) {
        update("queryFailures = 0, queryLockedUntil = null where matter = ?1", matter);
    }
}
