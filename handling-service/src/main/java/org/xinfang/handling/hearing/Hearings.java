package org.xinfang.handling.hearing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The hearings of all cases. */
interface Hearings {
    void announce(UUID referral, Hearing hearing);

    Hearing get(UUID hearing);

    /** The newest hearing of a case. */
    Optional<UUID> newest(UUID referral);

    /** Keeps the panel as it is after a recusal. */
    void recuse(Hearing after, Recusal recusal);

    List<Recusal> recusals(UUID hearing);

    void conclude(UUID hearing, Minutes minutes);

    Optional<Minutes> minutes(UUID hearing);

    void cancel(UUID hearing, String reason);

    Optional<String> cancelled(UUID hearing);
}
