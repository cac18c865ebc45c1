package org.xinfang.intake.visibility;

import java.util.Optional;
import java.util.UUID;
import org.xinfang.intake.visibility.Visibility.Stake;
import org.xinfang.intake.visibility.Visibility.Track;

/** Which organs have a part in which matter, and on which track. */
interface Stakes {

    /** Notes that a claim was sent to an organ. */
    void noteStake(UUID matter, String organ, Stake stake);

    void noteTrack(UUID matter, Track track);

    Optional<Stake> stake(UUID matter, String organ);

    /** {@link Track#UNCLASSIFIED} until a clerk has decided. */
    Track track(UUID matter);
}
