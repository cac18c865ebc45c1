package org.xinfang.deadline.watch;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which limits are watched, when each is looked at again, and what has been told of it. */
interface WatchList {

    /**
     * Limits to be looked at now. They stay this transaction's own until it ends; what another replica has claimed is left
     * out. In the order of matters.
     */
    List<WatchedLimit> claim(OffsetDateTime now, int most);

    /** Keeps what was found: what is told, and when to look again. */
    void keep(List<Watched> found, LocalDate today);

    /** The limits are new or their dates have changed: they are looked at at once. */
    void addAll(Set<UUID> timeLimits, OffsetDateTime now);

    /** Nothing more is to be told of the limits. */
    void removeAll(Set<UUID> timeLimits);

    /** How many limits should have been looked at by now, and since when the first of them waits. */
    Backlog backlog(OffsetDateTime now);

    /** @param oldest the moment for which the first waiting look was planned; now when none waits */
    record Backlog(long limits, OffsetDateTime oldest) {}
}
