package org.xinfang.deadline.limit.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.limit.HistoryEntry;
import org.xinfang.platform.core.LegalClock;

/** A line of history as it lies in the database. */
@Entity
@Table(name = "time_limit_history")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class HistoryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    UUID timeLimit;

    @Enumerated(EnumType.STRING)
    HistoryEntry.Kind kind;

    LocalDate happenedOn;
    String text;
    OffsetDateTime recordedAt;

    static HistoryRow of(UUID timeLimit, HistoryEntry entry) {
        HistoryRow row = new HistoryRow();
        row.timeLimit = timeLimit;
        row.kind = entry.kind();
        row.happenedOn = entry.on();
        row.text = entry.text();
        row.recordedAt = entry.recordedAt();
        return row;
    }

    HistoryEntry toEntry() {
        return new HistoryEntry(
                kind,
                happenedOn,
                text,
                recordedAt.atZoneSameInstant(LegalClock.ZONE).toOffsetDateTime());
    }
}
