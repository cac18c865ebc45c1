package org.xinfang.notice.seal;

import java.util.Optional;
import org.xinfang.contracts.OrganRef;

/** The keys of the organs' seals. */
interface SealKeys {
    Optional<SealKey> of(OrganRef organ);
}
