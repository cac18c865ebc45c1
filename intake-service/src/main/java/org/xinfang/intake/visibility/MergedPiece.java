package org.xinfang.intake.visibility;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.routing.RepeatMerged;

/**
 * A piece that repeats an earlier matter and was merged into it (重复信访并案办理).
 *
 * @param matter id of the piece
 * @param claim number of its claim
 * @param number its readable number
 * @param receivedOn legal date of receipt
 */
public record MergedPiece(UUID matter, int claim, String number, LocalDate receivedOn) {

    static MergedPiece of(RepeatMerged merged) {
        return new MergedPiece(merged.matter(), merged.claim(), merged.number(), merged.receivedOn());
    }
}
