package org.xinfang.handling.discontinuation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Round;

@Entity
@IdClass(Round.class)
@Table(name = "discontinuation")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DiscontinuationRow {
    @Id
    UUID referral;

    @Id
    int round;

    @Enumerated(EnumType.STRING)
    Ground ground;

    LocalDate happenedOn;
    String proof;

    @Nullable
    String identity;

    @Nullable
    String freeWill;

    @Nullable
    String successor;

    @Nullable
    LocalDate askedOn;

    @Nullable
    LocalDate declinedOn;

    static DiscontinuationRow of(Round round, Discontinuation end) {
        DiscontinuationRow row = new DiscontinuationRow();
        row.referral = round.referral();
        row.round = round.round();
        row.ground = end.ground();
        row.happenedOn = end.on();
        row.proof = end.proof();
        row.identity = end.identity();
        row.freeWill = end.freeWill();
        row.successor = end.successor();
        row.askedOn = end.askedOn();
        row.declinedOn = end.declinedOn();
        return row;
    }

    Discontinuation toDiscontinuation() {
        return new Discontinuation(ground, happenedOn, proof, identity, freeWill, successor, askedOn, declinedOn);
    }
}
