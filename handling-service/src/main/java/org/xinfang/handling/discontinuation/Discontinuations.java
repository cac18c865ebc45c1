package org.xinfang.handling.discontinuation;

import java.util.Optional;
import org.xinfang.handling.lifecycle.Round;

/** What showed that handling had to end, by the round that it ended. */
interface Discontinuations {
    void put(Round round, Discontinuation discontinuation);

    Optional<Discontinuation> find(Round round);
}
