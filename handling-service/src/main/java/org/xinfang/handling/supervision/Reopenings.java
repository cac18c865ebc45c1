package org.xinfang.handling.supervision;

import java.util.Optional;
import org.xinfang.handling.lifecycle.Round;

/** The orders to handle closed claims again, by the round that they began. */
interface Reopenings {
    void put(Round round, Reopening order);

    Optional<Reopening> find(Round round);
}
