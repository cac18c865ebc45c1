package org.xinfang.handling.accusation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accusations that discipline organs signed for. */
interface Accusations {

    /** Keeps one that was received; one that is known already stays as it is. */
    void add(Accusation accusation);

    /** Writes the change; gives it with the version that the commit will give. */
    Versioned update(Accusation accusation);

    /** The accusation that is the organ's, locked until the transaction ends. */
    Optional<Versioned> findForChange(UUID matter, int claim, String organ);

    Optional<Versioned> find(UUID matter, int claim, String organ);

    /** Those of the organ of which something is left to do, the longest waiting first. */
    List<Accusation> open(String organ);

    /**
     * An accusation and the version it was read in.
     *
     * @param accusation the accusation
     * @param version what a change has to have seen
     */
    record Versioned(Accusation accusation, long version) {}
}
