package org.xinfang.handling.closing;

import java.util.Optional;
import java.util.UUID;

/** How cases ended, by their referral. */
interface Closings {
    void put(UUID referral, Closing closing);

    Optional<Closing> find(UUID referral);
}
