package org.xinfang.notice.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PanacheAnnouncements implements Announcements, PanacheRepositoryBase<DeliveryRow, UUID> {
    private static final int SKIP_LOCKED = -2;

    @Override
    public void open(UUID notice, Receipt receipt, OffsetDateTime at) {
        var row = DeliveryRow.opened(notice, receipt.method(), at);
        row.evidence = receipt.evidence();
        row.takesEffectOn = receipt.on();
        row.announcement = receipt.proof();
        persistAndFlush(row);
    }

    @Override
    public List<Announced> effectiveBy(LocalDate day, int most) {
        return find(
                        "state = ?1 and method = ?2 and takesEffectOn <= ?3 order by takesEffectOn",
                        Delivery.State.PENDING,
                        Method.ANNOUNCEMENT,
                        day)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .stream()
                .flatMap(row -> row.announced().stream())
                .toList();
    }
}
