package org.xinfang.handling.repeat;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was merged into which claim. */
public interface MergedPieces {

    void put(MergedPiece piece);

    /** Takes a claim out of the matter it was merged into. */
    void remove(UUID piece, int claim, UUID earlierMatter);

    /** The pieces merged into claims of these matters, each claim's in the order in which they repeat it. */
    List<MergedPiece> into(Collection<UUID> matters);
}
