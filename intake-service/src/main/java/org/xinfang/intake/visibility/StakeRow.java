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

/** That a claim of a matter was sent to an organ. */
@Entity
@Table(name = "matter_stake")
@IdClass(StakeRow.Key.class)
class StakeRow {
    @Id
    private UUID matter;

    @Id
    private String organ;

    @Enumerated(EnumType.STRING)
    private Stake stake;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    StakeRow() {}

    StakeRow(UUID matter, String organ, Stake stake) {
        this.matter = matter;
        this.organ = organ;
        this.stake = stake;
    }

    Stake stake() {
        return stake;
    }

    record Key(UUID matter, String organ) implements Serializable {}
}
