package org.xinfang.notice.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of table delivery. The lease columns are written by SQL alone. */
@Entity(name = "Delivery")
@Table(name = "delivery")
class DeliveryRow {
    @Id
    UUID id = new UUID(0, 0);

    UUID notice = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    Method method = Method.PORTAL;

    @Enumerated(EnumType.STRING)
    Delivery.State state = Delivery.State.PENDING;

    @Nullable
    String address;

    @Column(insertable = false, updatable = false)
    int attempts;

    @Column(name = "opened_at")
    OffsetDateTime openedAt = OffsetDateTime.MIN;

    @Column(name = "finished_at")
    @Nullable
    OffsetDateTime finishedAt;

    @Nullable
    String proof;

    @Column(name = "last_error")
    @Nullable
    String lastError;

    Delivery toDelivery() {
        return new Delivery(id, notice, method, state, address, attempts, finishedAt, proof, lastError);
    }
}
