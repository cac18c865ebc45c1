package org.xinfang.notice.urgent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/** One row of table urgent_matter. */
@Entity(name = "UrgentMatter")
@Table(name = "urgent_matter")
class UrgentMatterRow {
    @Id
    UUID matter = new UUID(0, 0);

    @Nullable
    String registrar;

    @Column(name = "registrar_name")
    @Nullable
    String registrarName;

    @Column(name = "reports_to")
    @Nullable
    String reportsTo;

    @Column(name = "received_at")
    @Nullable
    OffsetDateTime receivedAt;

    @Nullable
    String place;

    @Nullable
    String channel;

    @Nullable
    Integer persons;

    boolean urgent;

    boolean threat;

    @Column(name = "source_event")
    @Nullable
    UUID sourceEvent;

    @Nullable
    String number;

    @Column(name = "claim_text")
    @Nullable
    String claimText;

    @Nullable
    String measure;

    boolean reported;

    void register(Registration registration) {
        registrar = registration.registrar().code();
        registrarName = registration.registrar().name();
        reportsTo = registration.reportsTo().orElse(null);
        receivedAt = registration.receivedAt();
        place = registration.place();
        channel = registration.channel();
        persons = registration.persons();
    }

    void act(Measure taken) {
        sourceEvent = taken.event();
        number = taken.number();
        claimText = taken.claimText();
        measure = taken.text();
    }

    /** The matter, when registration and measure are both there. */
    UrgentMatter toUrgentMatter() {
        var registration = new Registration(
                new OrganRef(known(registrar), known(registrarName)),
                Optional.ofNullable(reportsTo),
                known(receivedAt),
                known(place),
                known(channel),
                known(persons));
        var taken = new Measure(known(sourceEvent), known(number), known(claimText), known(measure));
        return new UrgentMatter(matter, registration, threat, taken);
    }

    private <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, () -> "matter " + matter + " is not ready to be reported");
    }
}
