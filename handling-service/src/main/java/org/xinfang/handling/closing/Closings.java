package org.xinfang.handling.closing;

import java.util.Optional;
import org.xinfang.handling.lifecycle.Round;

/** How cases ended, by their round. */
public interface Closings {
    void put(Round round, Closing closing);

    Optional<Closing> find(Round round);

    /** Forgets a closing that came to nothing; the steps of the case still tell of it. */
    void remove(Round round);
}
