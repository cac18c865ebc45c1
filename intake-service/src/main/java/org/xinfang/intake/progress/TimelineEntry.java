package org.xinfang.intake.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.progress.TimelineLine.Audience;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.messaging.EventEnvelope;

/** A kept line of a matter's timeline. */
@Entity
@Table(name = "timeline_entry")
class TimelineEntry {
    @Id
    private UUID eventId;

    private UUID matter;
    private @Nullable Integer claim;
    private boolean sealed;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private OffsetDateTime occurredAt;
    private String eventType;
    private String organ;
    private String organName;
    private String text;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    TimelineEntry() {}

    TimelineEntry(EventEnvelope envelope, TimelineLine line) {
        this.eventId = envelope.id();
        this.matter = UUID.fromString(envelope.key());
        this.claim = line.claim();
        this.sealed = line.sealed();
        this.audience = line.audience();
        this.occurredAt = envelope.occurredAt();
        this.eventType = envelope.type().wireName();
        this.organ = line.organ().code();
        this.organName = line.organ().name();
        this.text = line.text();
    }

    ProgressView.Entry view() {
        return new ProgressView.Entry(
                occurredAt.atZoneSameInstant(LegalClock.ZONE).toOffsetDateTime(), claim, organName, text);
    }
}
