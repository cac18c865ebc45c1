package org.xinfang.notice.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.notice.registry.Lease;

@ApplicationScoped
class PanacheDeliveries implements Deliveries, PanacheRepositoryBase<DeliveryRow, UUID> {

    @Override
    public void open(UUID notice, Method method, @Nullable String address, OffsetDateTime at) {
        if (count("notice = ?1 and method = ?2", notice, method) > 0) {
            return;
        }
        var row = DeliveryRow.opened(notice, method, at);
        row.address = address;
        persistAndFlush(row);
    }

    @Override
    public Optional<Lease> leaseNextEmail(Duration time) {
        var key = UUID.randomUUID();
        return getSession()
                .createNativeQuery("""
                        UPDATE delivery SET lease = :key, attempts = attempts + 1,
                               leased_until = clock_timestamp() + make_interval(secs => :seconds)
                        WHERE id = (SELECT id FROM delivery
                                    WHERE state = 'PENDING' AND method = 'EMAIL' AND not_before <= clock_timestamp()
                                      AND (leased_until IS NULL OR leased_until < clock_timestamp())
                                    ORDER BY not_before LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, attempts
                        """, Tuple.class)
                .setParameter("key", key)
                .setParameter("seconds", time.toMillis() / 1000.0)
                .getResultList()
                .stream()
                .map(row -> new Lease(row.get("id", UUID.class), key, row.get("attempts", Integer.class)))
                .findFirst();
    }

    @Override
    public Optional<Delivery> leased(Lease lease) {
        var mine = getSession()
                .createNativeQuery(
                        "SELECT 1 FROM delivery WHERE id = :id AND lease = :key AND state = 'PENDING' FOR UPDATE")
                .setParameter("id", lease.work())
                .setParameter("key", lease.key())
                .getResultList();
        return mine.isEmpty()
                ? Optional.empty()
                : findByIdOptional(lease.work()).map(DeliveryRow::toDelivery);
    }

    @Override
    public void delivered(UUID notice, Receipt receipt, OffsetDateTime at) {
        var row = find("notice = ?1 and method = ?2", notice, receipt.method()).singleResult();
        row.state = Delivery.State.DELIVERED;
        row.proof = receipt.proof();
        row.evidence = receipt.evidence();
        row.finishedAt = at;
        flush();
    }

    @Override
    public int failedByHand(UUID notice, Method method, String course, OffsetDateTime at) {
        var row = getSession()
                .createNativeQuery("""
                        INSERT INTO delivery (id, notice, method, state, attempts, opened_at, finished_at, last_error)
                        VALUES (:id, :notice, :method, 'FAILED', 1, :at, :at, :course)
                        ON CONFLICT (notice, method) DO UPDATE
                           SET state = 'FAILED', attempts = delivery.attempts + 1, finished_at = :at, last_error = :course
                        RETURNING id, attempts
                        """, Tuple.class)
                .setParameter("id", UUID.randomUUID())
                .setParameter("notice", notice)
                .setParameter("method", method.name())
                .setParameter("at", at)
                .setParameter("course", course)
                .getSingleResult();
        int attempts = row.get("attempts", Integer.class);
        attempted(row.get("id", UUID.class), attempts, course, at);
        return attempts;
    }

    @Override
    public void supersede(UUID notice, OffsetDateTime at) {
        update(
                "state = ?1, finishedAt = ?2 where notice = ?3 and state = ?4",
                Delivery.State.SUPERSEDED,
                at,
                notice,
                Delivery.State.PENDING);
    }

    @Override
    public void attempted(UUID delivery, int attempt, String outcome, OffsetDateTime at) {
        getSession()
                .createNativeQuery("""
                        INSERT INTO delivery_attempt (delivery, attempt, at, outcome)
                        VALUES (:delivery, :attempt, :at, :outcome) ON CONFLICT DO NOTHING
                        """)
                .setParameter("delivery", delivery)
                .setParameter("attempt", attempt)
                .setParameter("at", at)
                .setParameter("outcome", outcome)
                .executeUpdate();
    }

    @Override
    public void postpone(Lease lease, Duration pause, String error) {
        getSession()
                .createNativeQuery("""
                        UPDATE delivery SET lease = NULL, leased_until = NULL, last_error = :error,
                               not_before = clock_timestamp() + make_interval(secs => :seconds)
                        WHERE id = :id AND lease = :key
                        """)
                .setParameter("error", error)
                .setParameter("seconds", pause.toMillis() / 1000.0)
                .setParameter("id", lease.work())
                .setParameter("key", lease.key())
                .executeUpdate();
    }

    @Override
    public void fail(UUID delivery, String error, OffsetDateTime at) {
        update("state = ?1, lastError = ?2, finishedAt = ?3 where id = ?4", Delivery.State.FAILED, error, at, delivery);
    }

    @Override
    public List<Delivery> of(UUID notice) {
        return list("notice", Sort.by("openedAt"), notice).stream()
                .map(DeliveryRow::toDelivery)
                .toList();
    }

    @Override
    public List<Delivery> ofAll(List<UUID> notices) {
        return list("notice in ?1", Sort.by("openedAt"), notices).stream()
                .map(DeliveryRow::toDelivery)
                .toList();
    }
}
