package org.xinfang.routing.merge;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.RoutedMatter;

/**
 * That a claim was merged into an earlier one.
 *
 * @param id its id
 * @param piece the claim that repeats
 * @param earlier the claim it was merged into
 * @param organInCharge the organ that had the earlier claim in hand on that day
 * @param repeat how manieth repeat of the earlier claim, from 1
 * @param decision who decided, when and why
 */
public record Merge(UUID id, Piece piece, Earlier earlier, OrganRef organInCharge, int repeat, Decision decision) {

    /**
     * The claim that repeats.
     *
     * @param matter its matter
     * @param number readable number of the matter
     * @param claim number of the claim
     * @param receivedOn legal date of receipt
     */
    public record Piece(UUID matter, String number, int claim, LocalDate receivedOn) {

        static Piece of(RoutedMatter matter, Claim claim) {
            return new Piece(
                    matter.matter(), matter.number(), claim.number(), LegalClock.legalDate(matter.receivedAt()));
        }
    }

    /**
     * The claim it was merged into.
     *
     * @param matter its matter
     * @param number readable number of the matter
     * @param claim number of the claim
     */
    public record Earlier(UUID matter, String number, int claim) {}

    /**
     * A named person's decision.
     *
     * @param by the organ
     * @param person name of the clerk
     * @param on legal date
     * @param reason why petitioner, facts and claims are held to be the same, or not
     */
    public record Decision(OrganRef by, String person, LocalDate on, String reason) {

        static Decision of(Actor clerk, LocalDate on, String reason) {
            return new Decision(new OrganRef(clerk.organ(), clerk.organName()), clerk.name(), on, reason);
        }
    }

    RepeatMerged told(String claimText, boolean dispatchComplete) {
        return new RepeatMerged(
                piece.matter(),
                piece.number(),
                piece.claim(),
                piece.receivedOn(),
                decision.by(),
                decision.person(),
                decision.on(),
                earlier.matter(),
                earlier.number(),
                earlier.claim(),
                organInCharge,
                repeat,
                claimText,
                dispatchComplete);
    }
}
