package org.xinfang.intake.visibility;

import java.util.List;
import java.util.UUID;

/** What was merged into which matter. */
public interface MergedPieces {

    void add(MergedPiece piece, UUID earlierMatter, int earlierClaim);

    /** Whether the claim was a piece of the earlier matter; it is none any more. */
    boolean remove(UUID piece, int claim, UUID earlierMatter);

    /** The pieces of a claim, in the order of their receipt. */
    List<MergedPiece> into(UUID matter, int claim);

    /** The pieces of every claim of a matter, in the order of their receipt. */
    List<MergedPiece> into(UUID matter);
}
