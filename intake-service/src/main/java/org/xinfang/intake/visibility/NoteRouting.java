package org.xinfang.intake.visibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.intake.visibility.Visibility.Stake;
import org.xinfang.intake.visibility.Visibility.Track;

/** Notes what routing decided as far as it changes who may see a matter. */
@ApplicationScoped
@Transactional
class NoteRouting {
    private final Stakes stakes;

    NoteRouting(Stakes stakes) {
        this.stakes = stakes;
    }

    void classified(MatterClassified classified) {
        boolean allSealed = classified.claims().stream().allMatch(MatterClassified.Claim::sealed);
        boolean anySealed = classified.claims().stream().anyMatch(MatterClassified.Claim::sealed);
        stakes.noteTrack(classified.matter(), allSealed ? Track.SEALED : anySealed ? Track.MIXED : Track.OPEN);
    }

    /** One organ may get claims of both tracks of a matter; then its cleared staff see it, as on the sealed track. */
    void sent(UUID matter, String organ, boolean sealed) {
        if (sealed || stakes.stake(matter, organ).isEmpty()) {
            stakes.noteStake(matter, organ, sealed ? Stake.SEALED : Stake.OPEN);
        }
    }
}
