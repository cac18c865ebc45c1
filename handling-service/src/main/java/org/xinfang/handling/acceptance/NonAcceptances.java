package org.xinfang.handling.acceptance;

import java.util.Optional;
import org.xinfang.handling.lifecycle.Round;

/** The decisions not to accept, by the round of the case that they ended. */
interface NonAcceptances {
    void put(Round round, NonAcceptance decision);

    Optional<NonAcceptance> find(Round round);
}
