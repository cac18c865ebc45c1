package org.xinfang.routing.dispute;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The disputes that were raised. */
public interface Disputes {

    void add(Dispute dispute);

    /** The dispute with its version; empty when there is none of that id. */
    Optional<Versioned> find(UUID id);

    /** The dispute, locked until the transaction ends. */
    Optional<Versioned> findForChange(UUID id);

    /** Stores the decision. */
    void update(Dispute dispute);

    /** The disputes of a matter, in the order in which they were raised. */
    List<Dispute> of(UUID matter);

    /**
     * A dispute as it is stored.
     *
     * @param dispute the dispute
     * @param version grows with each change
     */
    record Versioned(Dispute dispute, long version) {}

    /** The dispute of a claim: there is one at most, since its decision is final. */
    default Optional<Dispute> of(UUID matter, int claim) {
        return of(matter).stream()
                .filter(dispute -> dispute.subject().claim() == claim)
                .findFirst();
    }
}
