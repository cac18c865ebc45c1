package org.xinfang.handling.accusation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

@Entity
@Table(name = "accusation")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class AccusationRow {
    @Id
    UUID referral;

    @Version
    long version;

    UUID matter;
    int claim;
    String organCode;
    String organName;
    LocalDate receivedOn;
    boolean realName;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Nullable
    LocalDate acceptanceToldOn;

    @Enumerated(EnumType.STRING)
    Told.@Nullable Way acceptanceWay;

    @Nullable
    LocalDate concludedOn;

    @Nullable
    LocalDate resultToldOn;

    @Enumerated(EnumType.STRING)
    Told.@Nullable Way resultWay;

    static AccusationRow of(Accusation accusation) {
        AccusationRow row = new AccusationRow();
        row.referral = accusation.handover().referral();
        row.matter = accusation.handover().matter();
        row.claim = accusation.handover().claim();
        row.organCode = accusation.handover().organ().code();
        row.organName = accusation.handover().organ().name();
        row.receivedOn = accusation.handover().receivedOn();
        row.realName = accusation.realName();
        row.become(accusation);
        return row;
    }

    void become(Accusation accusation) {
        stage = accusation.stage();
        acceptanceToldOn = accusation.acceptance().map(Told::on).orElse(null);
        acceptanceWay = accusation.acceptance().map(Told::way).orElse(null);
        concludedOn = accusation.concludedOn().orElse(null);
        resultToldOn = accusation.result().map(Told::on).orElse(null);
        resultWay = accusation.result().map(Told::way).orElse(null);
    }

    Accusations.Versioned versioned() {
        return new Accusations.Versioned(toAccusation(), version);
    }

    Accusation toAccusation() {
        return new Accusation(
                new Accusation.Handover(referral, matter, claim, new OrganRef(organCode, organName), receivedOn),
                realName,
                stage,
                told(acceptanceToldOn, acceptanceWay),
                Optional.ofNullable(concludedOn),
                told(resultToldOn, resultWay));
    }

    private static Optional<Told> told(@Nullable LocalDate on, Told.@Nullable Way way) {
        return Optional.ofNullable(on).map(day -> new Told(day, Objects.requireNonNull(way)));
    }
}
