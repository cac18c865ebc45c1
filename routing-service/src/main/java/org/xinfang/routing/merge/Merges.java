package org.xinfang.routing.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The merges that stand, and those that were taken back. */
public interface Merges {

    void add(Merge merge);

    /** The merge stands no longer; it stays on record. */
    void separate(Separation separation);

    /** What became of the claims of a matter. */
    List<Merge> of(UUID matter);

    /** The merges of claims of a matter that were taken back, the first ones first. */
    List<Separation> separated(UUID matter);

    /** What was merged into the claims of a matter, in that order. */
    List<Merge> into(UUID matter);

    /** How many repeats of the claim were counted, those taken back among them: no number is given twice. */
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
