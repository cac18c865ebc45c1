package org.xinfang.intake.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** That a claim runs on the sealed track; its lines are shown to that track only, whenever they were written. */
@Entity
@Table(name = "sealed_claim")
@IdClass(SealedClaim.Key.class)
class SealedClaim {
    @Id
    private UUID matter;

    @Id
    private int claim;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    SealedClaim() {}

    SealedClaim(UUID matter, int claim) {
        this.matter = matter;
        this.claim = claim;
    }

    record Key(UUID matter, int claim) implements Serializable {}
}
