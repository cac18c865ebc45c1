package org.xinfang.handling.opinion;

import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/** The opinions, by the referral whose case they end. */
interface Opinions {
    Optional<Opinion> find(UUID referral);

    /** Keeps a draft in place of the one before. */
    void put(UUID referral, Opinion opinion);

    /** Notes which organ the issued opinion names for review. */
    void issue(UUID referral, OrganRef reviewOrgan);

    /** The organ that the issued opinion names for review; empty for a draft. */
    Optional<OrganRef> reviewOrgan(UUID referral);
}
