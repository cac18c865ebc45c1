package org.xinfang.handling.acceptance;

import java.util.Optional;
import java.util.UUID;

/** The decisions not to accept, by the referral whose case they ended. */
interface NonAcceptances {
    void put(UUID referral, NonAcceptance decision);

    Optional<NonAcceptance> find(UUID referral);
}
