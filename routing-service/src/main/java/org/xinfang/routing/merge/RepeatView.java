package org.xinfang.routing.merge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A claim's part in merges of repeats.
 *
 * @param mergedInto where it was merged, or null
 * @param pieces what was merged into it, in that order
 * @param separated merges of it that were taken back (撤销并案)
 */
public record RepeatView(@Nullable MergedInto mergedInto, List<Piece> pieces, List<Separated> separated) {

    /**
     * Where a claim was merged.
     *
     * @param number number of the earlier matter
     * @param claim number of its claim
     * @param organInCharge the organ that has it in hand now, or null while it is between two
     * @param repeat how manieth repeat, from 1 (重复次数)
     * @param mergedOn legal date
     * @param decidedBy who confirmed it
     * @param reason why
     */
    public record MergedInto(
            String number,
            int claim,
            @Nullable OrganRef organInCharge,
            int repeat,
            LocalDate mergedOn,
            String decidedBy,
            String reason) {}

    /**
     * What was merged into a claim.
     *
     * @param number number of the repeating matter
     * @param claim number of its claim
     * @param receivedOn legal date of receipt
     * @param repeat how manieth repeat, from 1
     */
    public record Piece(String number, int claim, LocalDate receivedOn, int repeat) {}

    /**
     * A merge that was taken back.
     *
     * @param number number of the earlier matter
     * @param claim number of its claim
     * @param mergedOn legal date of the merge
     * @param separatedOn legal date
     * @param decidedBy who took it back
     * @param reason why it is no repeat
     */
    public record Separated(
            String number, int claim, LocalDate mergedOn, LocalDate separatedOn, String decidedBy, String reason) {}
}
