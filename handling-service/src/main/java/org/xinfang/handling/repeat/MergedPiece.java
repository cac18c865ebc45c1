package org.xinfang.handling.repeat;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.routing.RepeatMerged;

/**
 * A piece that repeats the claim of a case and is answered with it.
 *
 * @param matter id of the piece
 * @param claim number of its claim
 * @param number its readable number
 * @param receivedOn legal date of receipt
 * @param repeat how manieth repeat, from 1
 * @param earlier the claim it was merged into
 */
public record MergedPiece(UUID matter, int claim, String number, LocalDate receivedOn, int repeat, Earlier earlier) {

    /**
     * The claim that a piece was merged into.
     *
     * @param matter id of its matter
     * @param claim its number
     */
    public record Earlier(UUID matter, int claim) {}

    static MergedPiece of(RepeatMerged merged) {
        return new MergedPiece(
                merged.matter(),
                merged.claim(),
                merged.number(),
                merged.receivedOn(),
                merged.repeat(),
                new Earlier(merged.earlierMatter(), merged.earlierClaim()));
    }
}
