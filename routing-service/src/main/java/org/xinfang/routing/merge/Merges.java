package org.xinfang.routing.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The merges that stand. */
public interface Merges {

    void add(Merge merge);

    /** What became of the claims of a matter. */
    List<Merge> of(UUID matter);

    /** What was merged into the claims of a matter, in that order. */
    List<Merge> into(UUID matter);

    /** How many repeats of the claim there have been. */
    int repeats(UUID matter, int claim);

    default Optional<Merge> of(UUID matter, int claim) {
        return of(matter).stream()
                .filter(merge -> merge.piece().claim() == claim)
                .findFirst();
    }

    default boolean anyInto(UUID matter, int claim) {
        return into(matter).stream().anyMatch(merge -> merge.earlier().claim() == claim);
    }
}
