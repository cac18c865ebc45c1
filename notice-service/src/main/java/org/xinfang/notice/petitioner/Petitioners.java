package org.xinfang.notice.petitioner;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The petitioners known so far. */
public interface Petitioners {

    /**
     * Makes this transaction the only one that draws conclusions from knowing or not knowing this matter's petitioner: his
     * data and the events that owe him notices come on different topics, in any order.
     */
    void decideAlone(UUID matter);

    void add(Petitioner petitioner, HashedCode queryCode);

    Optional<Petitioner> of(UUID matter);

    /** The way in for somebody who knows the matter number; empty when the number is unknown. */
    Optional<Entrance> entrance(String matterNumber);

    /** Notes a wrong code; after too many in a row the entrance stays shut for a while. */
    void wrongCode(UUID matter, int most, Duration shut);

    void rightCode(UUID matter);

    /**
     * The way in.
     *
     * @param matter id of the matter
     * @param queryCode what the code must match
     * @param open false while shut after too many wrong codes
     */
    record Entrance(UUID matter, HashedCode queryCode, boolean open) {}
}
