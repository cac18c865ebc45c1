package org.xinfang.routing.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The merges that stand. */
public interface Merges {

    void add(Merge merge);

    /** The merge was a mistake; it stands no more. */
    void end(Merge merge, Separation separation);

    /** What became of the claims of a matter. */
    List<Merge> of(UUID matter);

    /** What was merged into the claims of a matter, in that order. */
    List<Merge> into(UUID matter);

    /** How manieth repeat of the claim the last one is; 0 when there is none. */
    int lastRepeat(UUID matter, int claim);

    default Optional<Merge> of(UUID matter, int claim) {
        return of(matter).stream()
                .filter(merge -> merge.piece().claim() == claim)
                .findFirst();
    }

    default boolean anyInto(UUID matter, int claim) {
        return into(matter).stream().anyMatch(merge -> merge.earlier().claim() == claim);
    }
}
