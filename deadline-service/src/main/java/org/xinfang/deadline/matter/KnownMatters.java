package org.xinfang.deadline.matter;

import java.util.UUID;

/** What is known of matters and claims. */
interface KnownMatters {

    void put(KnownMatter matter);

    void put(UUID matter, KnownClaim claim);

    void divert(UUID matter, int claim);

    /** Writes onto the limits of a matter what is known of its claims, for the work lists and the rates. */
    void mark(UUID matter);
}
