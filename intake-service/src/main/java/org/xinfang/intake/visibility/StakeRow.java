package org.xinfang.intake.visibility;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.xinfang.intake.visibility.Visibility.Stake;

/** That a claim of a matter was sent to an organ, or merged into what it has in hand. */
@Entity
@Table(name = "matter_stake")
@IdClass(StakeRow.Key.class)
class StakeRow {
    @Id
    private UUID matter;

    @Id
    private String organ;

    /** The claim by whose merging the organ has its part; 0 when it was sent to it. */
    @Id
    private int mergedClaim;

    @Enumerated(EnumType.STRING)
    private Stake stake;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    StakeRow() {}

    StakeRow(UUID matter, String organ, int mergedClaim, Stake stake) {
        this.matter = matter;
        this.organ = organ;
        this.mergedClaim = mergedClaim;
        this.stake = stake;
    }

    Stake stake() {
        return stake;
    }

    record Key(UUID matter, String organ, int mergedClaim) implements Serializable {}
}
