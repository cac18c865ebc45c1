package org.xinfang.handling.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "closing")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ClosingRow {
    @Id
    UUID referral;

    @Enumerated(EnumType.STRING)
    CloseReason reason;

    @Nullable
    String execution;

    static ClosingRow of(UUID referral, Closing closing) {
        ClosingRow row = new ClosingRow();
        row.referral = referral;
        row.reason = closing.reason();
        row.execution = closing.execution();
        return row;
    }

    Closing toClosing() {
        return new Closing(reason, execution);
    }
}
