package org.xinfang.handling.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The proposals of all petition departments. */
interface Proposals {
    Optional<Proposal> find(UUID proposal);

    /** The proposal, kept from others until the transaction ends. */
    Optional<Proposal> findForChange(UUID proposal);

    /** One page of what an organ drafted, made or was addressed with, in these states, the oldest first. */
    List<Proposal> of(String organ, Set<Proposal.State> states, int page, int size);

    long count(String organ, Set<Proposal.State> states);

    void add(Proposal proposal);

    /** Keeps how it stands now. */
    void save(Proposal proposal);
}
