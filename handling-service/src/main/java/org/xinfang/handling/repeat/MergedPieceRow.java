package org.xinfang.handling.repeat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@IdClass(MergedPieceRow.Key.class)
@Table(name = "merged_piece")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class MergedPieceRow {
    @Id
    UUID matter;

    @Id
    int claim;

    String number;
    LocalDate receivedOn;
    int repeat;
    UUID earlierMatter;
    int earlierClaim;

    record Key(UUID matter, int claim) {}

    static MergedPieceRow of(MergedPiece piece) {
        MergedPieceRow row = new MergedPieceRow();
        row.matter = piece.matter();
        row.claim = piece.claim();
        row.number = piece.number();
        row.receivedOn = piece.receivedOn();
        row.repeat = piece.repeat();
        row.earlierMatter = piece.earlier().matter();
        row.earlierClaim = piece.earlier().claim();
        return row;
    }

    MergedPiece piece() {
        return new MergedPiece(
                matter, claim, number, receivedOn, repeat, new MergedPiece.Earlier(earlierMatter, earlierClaim));
    }
}
