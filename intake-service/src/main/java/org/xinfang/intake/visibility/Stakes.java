package org.xinfang.intake.visibility;

import java.util.Optional;
import java.util.UUID;
import org.xinfang.intake.visibility.Visibility.Stake;
import org.xinfang.intake.visibility.Visibility.Track;

/** Which organs have a part in which matter, and on which track. */
interface Stakes {

    /** Notes that a claim was sent to an organ; a part that it had by a merge alone is its own from now on. */
    void noteStake(UUID matter, String organ, Stake stake);

    /** Notes that an organ has its part because the claim was merged into what it has in hand. */
    void noteMerged(UUID matter, int claim, String organ);

    /** The claim is merged no longer: who had a part by that alone has none. */
    void endMerged(UUID matter, int claim);

    /** Whether the organ has a part by more than a merge. */
    boolean hasOwn(UUID matter, String organ);

    void noteTrack(UUID matter, Track track);

    Optional<Stake> stake(UUID matter, String organ);

    /** {@link Track#UNCLASSIFIED} until a clerk has decided. */
    Track track(UUID matter);
}
