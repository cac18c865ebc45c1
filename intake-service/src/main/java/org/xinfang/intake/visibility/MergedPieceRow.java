package org.xinfang.intake.visibility;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "merged_piece")
@IdClass(MergedPieceRow.Key.class)
class MergedPieceRow {
    @Id
    private UUID matter;

    @Id
    private int claim;

    private String number;
    private LocalDate receivedOn;
    private UUID earlierMatter;
    private int earlierClaim;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    MergedPieceRow() {}

    MergedPieceRow(MergedPiece piece, UUID earlierMatter, int earlierClaim) {
        this.matter = piece.matter();
        this.claim = piece.claim();
        this.number = piece.number();
        this.receivedOn = piece.receivedOn();
        this.earlierMatter = earlierMatter;
        this.earlierClaim = earlierClaim;
    }

    MergedPiece piece() {
        return new MergedPiece(matter, claim, number, receivedOn);
    }

    record Key(UUID matter, int claim) implements Serializable {}
}
