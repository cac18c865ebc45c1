package org.xinfang.deadline.limit.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.xinfang.deadline.limit.HistoryEntry;
import org.xinfang.platform.core.LegalClock;

/** A line of history as it lies in the database; written by {@link PanacheTimeLimits#noteAll}. */
@Entity
@Immutable
@Table(name = "time_limit_history")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class HistoryRow {

    @Id
    Long id;

    UUID timeLimit;

    @Enumerated(EnumType.STRING)
    HistoryEntry.Kind kind;

    LocalDate happenedOn;
    String text;
    OffsetDateTime recordedAt;

    HistoryEntry toEntry() {
        return new HistoryEntry(
                kind,
                happenedOn,
                text,
                recordedAt.atZoneSameInstant(LegalClock.ZONE).toOffsetDateTime());
    }
}
