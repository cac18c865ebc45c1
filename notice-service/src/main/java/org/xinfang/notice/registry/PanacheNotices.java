package org.xinfang.notice.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.notice.document.Content;

/** Leases run on the database's own time, so that neither a moved legal clock nor a worker's clock can stretch them. */
@ApplicationScoped
class PanacheNotices implements Notices, PanacheRepositoryBase<NoticeRow, UUID> {
    /** What a correction has taken the place of need not arrive any more. */
    private static final String UNDELIVERED = "issuer = ?1 and state = 'ISSUED' and addressee = 'PETITIONER'"
            + " and deliveredOn is null and id not in (select later.replaces from Notice later"
            + " where later.replaces is not null and later.state = 'ISSUED')";

    @Override
    public void add(UUID sourceEvent, Draft draft, NoticeState state, OffsetDateTime draftedAt) {
        persist(NoticeRow.of(sourceEvent, draft, name(state), draftedAt));
    }

    @Override
    public void address(UUID matter, boolean notifiable) {
        update("state = ?1 where matter = ?2 and state = 'UNADDRESSED'", notifiable ? "WAITING" : "NOT_OWED", matter);
    }

    @Override
    public Optional<Lease> leaseNext(Duration time) {
        var key = UUID.randomUUID();
        var leased = getSession()
                .createNativeQuery("""
                        UPDATE notice SET lease = :key, attempts = attempts + 1,
                               leased_until = clock_timestamp() + make_interval(secs => :seconds)
                        WHERE id = (SELECT id FROM notice
                                    WHERE state = 'WAITING' AND not_before <= clock_timestamp()
                                      AND (leased_until IS NULL OR leased_until < clock_timestamp())
                                    ORDER BY drafted_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, attempts
                        """, Tuple.class)
                .setParameter("key", key)
                .setParameter("seconds", time.toMillis() / 1000.0)
                .getResultList();
        return leased.stream()
                .map(row -> new Lease(row.get("id", UUID.class), key, row.get("attempts", Integer.class)))
                .findFirst();
    }

    @Override
    public Optional<Notice> leased(Lease lease) {
        var mine = getSession()
                .createNativeQuery(
                        "SELECT 1 FROM notice WHERE id = :id AND lease = :key AND state = 'WAITING' FOR UPDATE")
                .setParameter("id", lease.work())
                .setParameter("key", lease.key())
                .getResultList();
        return mine.isEmpty() ? Optional.empty() : byId(lease.work());
    }

    @Override
    public void issue(UUID notice, NoticeState.Issued issued, int year, int sequence, Content kept) {
        var row = findById(notice, LockModeType.PESSIMISTIC_WRITE);
        row.state = name(issued);
        row.number = issued.number();
        row.year = year;
        row.sequence = sequence;
        row.issuedOn = issued.on();
        row.verificationCode = issued.verificationCode();
        row.digest = issued.digest();
        row.template = issued.template();
        row.content = kept.stored();
        flush();
    }

    @Override
    public void hold(UUID notice, String because) {
        update("state = 'HELD', heldBecause = ?1 where id = ?2 and state = 'WAITING'", because, notice);
    }

    @Override
    public boolean endUnissued(UUID notice, String because) {
        return update(
                        "state = 'VOIDED', voidedBecause = ?1 where id = ?2 and state in ('UNADDRESSED', 'WAITING', 'HELD')",
                        because,
                        notice)
                == 1;
    }

    @Override
    public void postpone(Lease lease, Duration pause) {
        getSession()
                .createNativeQuery("""
                        UPDATE notice SET lease = NULL, leased_until = NULL,
                               not_before = clock_timestamp() + make_interval(secs => :seconds)
                        WHERE id = :id AND lease = :key
                        """)
                .setParameter("seconds", pause.toMillis() / 1000.0)
                .setParameter("id", lease.work())
                .setParameter("key", lease.key())
                .executeUpdate();
    }

    @Override
    public boolean deliver(UUID notice, LocalDate on) {
        return update("deliveredOn = ?1 where id = ?2 and deliveredOn is null", on, notice) == 1;
    }

    @Override
    public Optional<Notice> byId(UUID notice) {
        return findByIdOptional(notice).map(NoticeRow::toNotice);
    }

    @Override
    public Optional<Notice> locked(UUID notice) {
        return findByIdOptional(notice, LockModeType.PESSIMISTIC_WRITE).map(NoticeRow::toNotice);
    }

    @Override
    public List<Notice> undelivered(String issuer, int page, int size) {
        return find(UNDELIVERED, Sort.by("issuedOn").and("id"), issuer).page(page, size).stream()
                .map(NoticeRow::toNotice)
                .toList();
    }

    @Override
    public long countUndelivered(String issuer) {
        return count(UNDELIVERED, issuer);
    }

    @Override
    public Optional<Notice> byVerificationCode(String code) {
        return find("verificationCode", code).firstResultOptional().map(NoticeRow::toNotice);
    }

    @Override
    public List<Notice> ofMatter(UUID matter) {
        return list("matter", Sort.by("draftedAt").and("document"), matter).stream()
                .map(NoticeRow::toNotice)
                .toList();
    }

    private static String name(NoticeState state) {
        return switch (state) {
            case NoticeState.Unaddressed unaddressed -> "UNADDRESSED";
            case NoticeState.Waiting waiting -> "WAITING";
            case NoticeState.Issued issued -> "ISSUED";
            case NoticeState.Held held -> "HELD";
            case NoticeState.Voided voided -> "VOIDED";
            case NoticeState.NotOwed notOwed -> "NOT_OWED";
        };
    }
}
