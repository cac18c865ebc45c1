package org.xinfang.intake.matter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.intake.matter.Visibility.Stake;
import org.xinfang.intake.matter.Visibility.Track;

/** The registered matters. */
interface Matters {

    void add(Matter matter, MatterContent content);

    Optional<Matter> find(UUID id);

    /** The matter, locked until the transaction ends. */
    Optional<Matter> findForChange(UUID id);

    Optional<Matter> findByNumber(String number);

    MatterContent content(UUID matter);

    /** Notes that a claim was sent to an organ. */
    void noteStake(UUID matter, String organ, Stake stake);

    void noteTrack(UUID matter, Track track);

    Optional<Stake> stake(UUID matter, String organ);

    /** {@link Track#UNCLASSIFIED} until a clerk has decided. */
    Track track(UUID matter);

    /** The matters a viewer may know of, newest first. */
    List<Matter> visibleTo(Viewer viewer, int page, int size);

    long countVisibleTo(Viewer viewer);
}
