package org.xinfang.routing.leadcase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lead cases; an official replaced in an open one stands in the audit record and in the steps he took. */
interface LeadCases {

    void add(LeadCase led);

    /** Writes the change; gives the case with the version that the commit will give. */
    Versioned update(LeadCase led);

    /** The latest case of the claim, with its version. */
    Optional<Versioned> latest(UUID matter, int claim);

    /** The open cases of a matter. */
    List<LeadCase> open(UUID matter);

    /**
     * A case and the version it was read in.
     *
     * @param led the case
     * @param version what a change has to have seen
     */
    record Versioned(LeadCase led, long version) {}
}
