package org.xinfang.notice.delivery;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.notice.registry.Lease;

/** The deliveries of all notices; one per notice and method. */
public interface Deliveries {

    /** Opens a delivery; a second one by the same method is the same one. */
    void open(UUID notice, Method method, @Nullable String address, OffsetDateTime at);

    /** Leases the next e-mail delivery that is due. */
    Optional<Lease> leaseNextEmail(Duration time);

    /** The leased delivery, locked for this transaction; empty when the lease was lost or it is finished. */
    Optional<Delivery> leased(Lease lease);

    /** Finishes an opened delivery with proof. */
    void delivered(UUID notice, Receipt receipt, OffsetDateTime at);

    /** Notes an attempt of people that failed; gives how many attempts this way has seen. */
    int failedByHand(UUID notice, Method method, String course, OffsetDateTime at);

    /** Ends pending deliveries of a notice that arrived another way. */
    void supersede(UUID notice, OffsetDateTime at);

    /** Notes one attempt. */
    void attempted(UUID delivery, int attempt, String outcome, OffsetDateTime at);

    /** Gives the lease back; tried again after the pause. */
    void postpone(Lease lease, Duration pause, String error);

    void fail(UUID delivery, String error, OffsetDateTime at);

    /** Oldest first. */
    List<Delivery> of(UUID notice);

    /** Of several notices; oldest first. */
    List<Delivery> ofAll(List<UUID> notices);
}
