package org.xinfang.handling.opinion;

import java.util.Optional;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Round;

/** The opinions, by the round of the case that they end. */
public interface Opinions {
    Optional<Opinion> find(Round round);

    /** Keeps a draft in place of the one before. */
    void put(Round round, Opinion opinion);

    /** Notes which organ the issued opinion names for review. */
    void issue(Round round, OrganRef reviewOrgan);

    /** The organ that the issued opinion names for review; empty for a draft. */
    Optional<OrganRef> reviewOrgan(Round round);
}
