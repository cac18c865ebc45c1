package org.xinfang.notice.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> evidence = Map.of();

    @Column(name = "takes_effect_on")
    @Nullable
    LocalDate takesEffectOn;

    /** The proof in words, kept until the announcement takes effect. */
    @Nullable
    String announcement;

    @Column(name = "last_error")
    @Nullable
    String lastError;

    static DeliveryRow opened(UUID notice, Method method, OffsetDateTime at) {
        var row = new DeliveryRow();
        row.id = UUID.randomUUID();
        row.notice = notice;
        row.method = method;
        row.openedAt = at;
        return row;
    }

    Optional<Announcements.Announced> announced() {
        return announcement == null || takesEffectOn == null
                ? Optional.empty()
                : Optional.of(new Announcements.Announced(
                        notice, new Receipt(method, takesEffectOn, announcement, evidence)));
    }

    Delivery toDelivery() {
        return new Delivery(
                id, notice, method, state, address, attempts, finishedAt, proof, evidence, takesEffectOn, lastError);
    }
}
