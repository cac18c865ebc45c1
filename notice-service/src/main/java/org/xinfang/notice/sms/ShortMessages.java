package org.xinfang.notice.sms;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.notice.registry.Lease;

/** The short messages of all notices; one per notice and phone. */
interface ShortMessages {

    /** Opens a message; a second one to the same phone is the same one. */
    void open(UUID notice, String phone, OffsetDateTime at);

    /** Leases the next message that is due: to be handed over, or to be asked after. */
    Optional<Lease> leaseNext(Duration time);

    /** The leased message, locked for this transaction; empty when the lease was lost or it is finished. */
    Optional<ShortMessage> leased(Lease lease);

    /** The provider has it; asked after when the pause is over. */
    void handedOver(Lease lease, String reference, Duration pause);

    /** Gives the lease back; tried again after the pause. */
    void postpone(Lease lease, Duration pause, String why);

    void arrived(Lease lease, OffsetDateTime at);

    void fail(Lease lease, String why, OffsetDateTime at);

    /** Oldest first. */
    List<ShortMessage> of(UUID notice);
}
