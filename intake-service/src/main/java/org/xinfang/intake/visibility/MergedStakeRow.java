package org.xinfang.intake.visibility;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** That an organ has its part in a matter only because a claim of it was merged into what it has in hand. */
@Entity
@Table(name = "merged_stake")
@IdClass(MergedStakeRow.Key.class)
class MergedStakeRow {
    @Id
    private UUID matter;

    @Id
    private int claim;

    @Id
    private String organ;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    MergedStakeRow() {}

    MergedStakeRow(UUID matter, int claim, String organ) {
        this.matter = matter;
        this.claim = claim;
        this.organ = organ;
    }

    String organ() {
        return organ;
    }

    record Key(UUID matter, int claim, String organ) implements Serializable {}
}
