package org.xinfang.notice.sms;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.xinfang.notice.registry.Lease;

@ApplicationScoped
class PanacheShortMessages implements ShortMessages, PanacheRepositoryBase<ShortMessageRow, UUID> {

    @Override
    public void open(UUID notice, String phone, OffsetDateTime at) {
        getSession()
                .createNativeQuery("""
                        INSERT INTO short_message (id, notice, phone, state, opened_at)
                        VALUES (:id, :notice, :phone, 'PENDING', :at) ON CONFLICT (notice, phone) DO NOTHING
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("notice", notice)
                .setParameter("phone", phone)
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public Optional<Lease> leaseNext(Duration time) {
        var key = UUID.randomUUID();
        return getSession()
                .createNativeQuery("""
                        UPDATE short_message SET lease = :key, attempts = attempts + 1,
                               leased_until = clock_timestamp() + make_interval(secs => :seconds)
                        WHERE id = (SELECT id FROM short_message
                                    WHERE state IN ('PENDING', 'HANDED_OVER') AND not_before <= clock_timestamp()
                                      AND (leased_until IS NULL OR leased_until < clock_timestamp())
                                    ORDER BY not_before LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, attempts
                        """, Tuple.class)
                .setParameter("key", key)
                .setParameter("seconds", seconds(time))
                .getResultList()
                .stream()
                .map(row -> new Lease(
                        row.get(0, UUID.class), key, row.get(1, Number.class).intValue()))
                .findFirst();
    }

    @Override
    public Optional<ShortMessage> leased(Lease lease) {
        return find("id = ?1", lease.work())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(row -> lease.key().equals(row.lease))
                .map(ShortMessageRow::toMessage);
    }

    @Override
    public void handedOver(Lease lease, String reference, Duration pause) {
        of(lease, """
                UPDATE short_message SET state = 'HANDED_OVER', reference = :reference, attempts = 0, last_error = NULL,
                       lease = NULL, leased_until = NULL, not_before = clock_timestamp() + make_interval(secs => :seconds)
                WHERE id = :id AND lease = :key
                """)
                .setParameter("reference", reference)
                .setParameter("seconds", seconds(pause))
                .executeUpdate();
    }

    @Override
    public void postpone(Lease lease, Duration pause, String why) {
        of(lease, """
                UPDATE short_message SET lease = NULL, leased_until = NULL, last_error = :why,
                       not_before = clock_timestamp() + make_interval(secs => :seconds)
                WHERE id = :id AND lease = :key
                """)
                .setParameter("why", why)
                .setParameter("seconds", seconds(pause))
                .executeUpdate();
    }

    @Override
    public void arrived(Lease lease, OffsetDateTime at) {
        of(lease, """
                UPDATE short_message SET state = 'ARRIVED', finished_at = :at, last_error = NULL, lease = NULL
                WHERE id = :id AND lease = :key
                """).setParameter("at", at).executeUpdate();
    }

    @Override
    public void fail(Lease lease, String why, OffsetDateTime at) {
        of(lease, """
                UPDATE short_message SET state = 'FAILED', finished_at = :at, last_error = :why, lease = NULL
                WHERE id = :id AND lease = :key
                """).setParameter("at", at).setParameter("why", why).executeUpdate();
    }

    @Override
    public List<ShortMessage> of(UUID notice) {
        return list("notice", Sort.by("openedAt").and("phone"), notice).stream()
                .map(ShortMessageRow::toMessage)
                .toList();
    }

    private NativeQuery<?> of(Lease lease, String change) {
        return getSession()
                .createNativeQuery(change)
                .setParameter("id", lease.work())
                .setParameter("key", lease.key());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
