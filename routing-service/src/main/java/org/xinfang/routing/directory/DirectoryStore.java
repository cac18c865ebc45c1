package org.xinfang.routing.directory;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.xinfang.platform.core.Actor;
import org.xinfang.routing.organ.OrganCode;

/** Where the directory is kept. */
interface DirectoryStore {

    /** Grows with each change of the directory, in the order of the commits. */
    long revision();

    /** The organs that have changed since that revision; all of them since 0. */
    List<OrganHistory> changedSince(long revision);

    /** Lets one transaction at a time change the directory, until it ends. */
    void lock();

    /** Begins the next revision. */
    long nextRevision();

    /** Writes what is new in an organ's history and voids what is no longer in it. */
    void keep(Optional<OrganHistory> before, OrganHistory after, Decision decision);

    /** The organs of which a change has begun by that day that nobody has told yet; they count as told from now on. */
    List<OrganCode> takeDue(LocalDate today);

    /**
     * Who changed the directory.
     *
     * @param actor who decided
     * @param at when, in legal time
     * @param revision the revision that the change makes
     */
    record Decision(Actor actor, OffsetDateTime at, long revision) {}
}
