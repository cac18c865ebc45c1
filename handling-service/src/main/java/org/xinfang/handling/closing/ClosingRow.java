package org.xinfang.handling.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Round;

@Entity
@IdClass(Round.class)
@Table(name = "closing")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ClosingRow {
    @Id
    UUID referral;

    @Id
    int round;

    @Enumerated(EnumType.STRING)
    CloseReason reason;

    @Nullable
    String execution;

    static ClosingRow of(Round round, Closing closing) {
        ClosingRow row = new ClosingRow();
        row.referral = round.referral();
        row.round = round.round();
        row.reason = closing.reason();
        row.execution = closing.execution();
        return row;
    }

    Closing toClosing() {
        return new Closing(reason, execution);
    }
}
