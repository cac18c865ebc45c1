package org.xinfang.intake.visibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.contracts.routing.RepeatSeparated;
import org.xinfang.intake.visibility.Visibility.Stake;
import org.xinfang.intake.visibility.Visibility.Track;

/** Notes what routing decided as far as it changes who may see a matter. */
@ApplicationScoped
@Transactional
class NoteRouting {
    private final Stakes stakes;
    private final MergedPieces pieces;

    NoteRouting(Stakes stakes, MergedPieces pieces) {
        this.stakes = stakes;
        this.pieces = pieces;
    }

    void classified(MatterClassified classified) {
        boolean allSealed = classified.claims().stream().allMatch(MatterClassified.Claim::sealed);
        boolean anySealed = classified.claims().stream().anyMatch(MatterClassified.Claim::sealed);
        stakes.noteTrack(classified.matter(), allSealed ? Track.SEALED : anySealed ? Track.MIXED : Track.OPEN);
    }

    /** Who gets a claim gets what was merged into it: it answers both. */
    void sent(UUID matter, int claim, String organ) {
        sent(matter, organ, false);
        pieces.into(matter, claim).forEach(piece -> read(piece.matter(), piece.claim(), organ));
    }

    /** The organ in charge of the earlier claim reads what was merged into it, as it reads the claim itself; nobody else. */
    void merged(RepeatMerged merged) {
        pieces.add(MergedPiece.of(merged), merged.earlierMatter(), merged.earlierClaim());
        read(merged.matter(), merged.claim(), merged.organInCharge().code());
    }

    /** Who got its part in the piece by the merge alone loses it; who got the piece otherwise as well keeps it. */
    void separated(RepeatSeparated separated) {
        if (pieces.remove(separated.matter(), separated.claim(), separated.earlierMatter())) {
            stakes.endMerged(separated.matter(), separated.claim());
        }
    }

    private void read(UUID piece, int claim, String organ) {
        if (!stakes.hasOwn(piece, organ)) {
            stakes.noteMerged(piece, claim, organ);
        }
    }

    /** One organ may get claims of both tracks of a matter; then its cleared staff see it, as on the sealed track. */
    void sent(UUID matter, String organ, boolean sealed) {
        if (sealed || !stakes.hasOwn(matter, organ)) {
            stakes.noteStake(matter, organ, sealed ? Stake.SEALED : Stake.OPEN);
        }
    }
}
