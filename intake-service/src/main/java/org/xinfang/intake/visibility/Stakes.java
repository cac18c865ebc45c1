package org.xinfang.intake.visibility;

import java.util.Optional;
import java.util.UUID;
import org.xinfang.intake.visibility.Visibility.Stake;
import org.xinfang.intake.visibility.Visibility.Track;

/** Which organs have a part in which matter, and on which track. */
interface Stakes {

    /** Notes that a claim was sent to an organ. */
    void noteStake(UUID matter, String organ, Stake stake);

    /** Notes that a claim was merged into what the organ has in hand; its part lasts as long as the merge. */
    void noteMerged(UUID matter, int claim, String organ);

    /** Takes back every part that the merging of the claim gave. */
    void forgetMerged(UUID matter, int claim);

    void noteTrack(UUID matter, Track track);

    /** The organ's part; on the sealed track when it has one there. */
    Optional<Stake> stake(UUID matter, String organ);

    /** {@link Track#UNCLASSIFIED} until a clerk has decided. */
    Track track(UUID matter);
}
