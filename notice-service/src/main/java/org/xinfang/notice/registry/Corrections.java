package org.xinfang.notice.registry;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Notices that correct and replace issued ones (更正). The replaced ones stay as they are. */
public interface Corrections {

    /** Enters the correction of an issued notice, held for another person to release; gives its id. */
    UUID open(UUID replaced, Draft correction, String editor, String heldBecause, OffsetDateTime at);

    /** The correction of this notice that is issued or on its way. */
    Optional<Notice> of(UUID replaced);

    /** What this notice corrects. */
    Optional<Notice> replacedBy(UUID correction);

    /**
     * Whether a paper that this one took the place of, or one that took its place, was delivered. Answers for one family of
     * papers are given one after the other: each takes hold of the oldest paper for its transaction.
     */
    boolean anotherDelivered(UUID notice);
}
