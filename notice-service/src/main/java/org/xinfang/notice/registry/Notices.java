package org.xinfang.notice.registry;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.notice.document.Content;

/** The register of notices. */
public interface Notices {

    /** Enters a draft; one causing event may owe each kind once. */
    void add(UUID sourceEvent, Draft draft, NoticeState state, OffsetDateTime draftedAt);

    /** The petitioner became known: his notices become ready, or are not owed. */
    void address(UUID matter, boolean notifiable);

    /** Leases the oldest notice that is ready; none when nothing is. */
    Optional<Lease> leaseNext(Duration time);

    /** The leased notice, locked for this transaction; empty when the lease was lost or the work is done. */
    Optional<Notice> leased(Lease lease);

    /** Records the issue and what of the content stays in storage. */
    void issue(UUID notice, NoticeState.Issued issued, int year, int sequence, Content kept);

    void hold(UUID notice, String because);

    /** Ends a notice that was not issued, ready or not; false when there is nothing to end. */
    boolean endUnissued(UUID notice, String because);

    /** Gives the lease back; the work is tried again after the pause. */
    void postpone(Lease lease, Duration pause);

    /** Records delivery; false when it had been delivered before. */
    boolean deliver(UUID notice, LocalDate on);

    Optional<Notice> byId(UUID notice);

    /** The notice, locked for this transaction. */
    Optional<Notice> locked(UUID notice);

    /** Issued to petitioners by this organ and not delivered yet; the oldest first. */
    List<Notice> undelivered(String issuer, int page, int size);

    long countUndelivered(String issuer);

    Optional<Notice> byVerificationCode(String code);

    /** In order of drafting. */
    List<Notice> ofMatter(UUID matter);
}
