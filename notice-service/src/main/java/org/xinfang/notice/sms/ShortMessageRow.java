package org.xinfang.notice.sms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of table short_message. After its opening it is written by SQL alone. */
@Entity(name = "ShortMessage")
@Table(name = "short_message")
class ShortMessageRow {
    @Id
    UUID id = new UUID(0, 0);

    UUID notice = new UUID(0, 0);

    String phone = "";

    @Enumerated(EnumType.STRING)
    ShortMessage.State state = ShortMessage.State.PENDING;

    @Nullable
    String reference;

    int attempts;

    @Column(name = "opened_at")
    OffsetDateTime openedAt = OffsetDateTime.MIN;

    @Column(name = "finished_at")
    @Nullable
    OffsetDateTime finishedAt;

    @Nullable
    UUID lease;

    @Column(name = "last_error")
    @Nullable
    String lastError;

    ShortMessage toMessage() {
        return new ShortMessage(
                id, notice, phone, state, Optional.ofNullable(reference), attempts, openedAt, finishedAt, lastError);
    }
}
