package org.xinfang.intake.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.intake.matter.Visibility.Stake;
import org.xinfang.intake.matter.Visibility.Track;

/** Notes what routing decided as far as it changes who may see a matter. */
@ApplicationScoped
@Transactional
class NoteRouting {
    private final Matters matters;

    NoteRouting(Matters matters) {
        this.matters = matters;
    }

    void classified(MatterClassified classified) {
        boolean allSealed = classified.claims().stream().allMatch(MatterClassified.Claim::sealed);
        boolean anySealed = classified.claims().stream().anyMatch(MatterClassified.Claim::sealed);
        matters.noteTrack(classified.matter(), allSealed ? Track.SEALED : anySealed ? Track.MIXED : Track.OPEN);
    }

    /** One organ may get claims of both tracks of a matter; then its cleared staff see it, as on the sealed track. */
    void sent(UUID matter, String organ, boolean sealed) {
        if (sealed || matters.stake(matter, organ).isEmpty()) {
            matters.noteStake(matter, organ, sealed ? Stake.SEALED : Stake.OPEN);
        }
    }
}
