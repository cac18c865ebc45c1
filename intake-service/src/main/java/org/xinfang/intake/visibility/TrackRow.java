package org.xinfang.intake.visibility;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.xinfang.intake.visibility.Visibility.Track;

/** Which tracks the claims of a matter run on, as a clerk confirmed. */
@Entity
@Table(name = "matter_track")
class TrackRow {
    @Id
    private UUID matter;

    @Enumerated(EnumType.STRING)
    private Track track;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    TrackRow() {}

    TrackRow(UUID matter, Track track) {
        this.matter = matter;
        this.track = track;
    }

    Track track() {
        return track;
    }
}
