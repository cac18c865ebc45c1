package org.xinfang.handling.mediation;

import java.util.Optional;
import java.util.UUID;

/** The mediations of all cases. */
interface Mediations {
    void open(UUID referral, Mediation mediation);

    /** The newest mediation of a case. */
    Optional<Mediation> newest(UUID referral);

    void agree(UUID mediation, Agreement agreement);

    Optional<Agreement> agreement(UUID mediation);

    void fail(UUID mediation, String reason);

    Optional<String> failure(UUID mediation);
}
