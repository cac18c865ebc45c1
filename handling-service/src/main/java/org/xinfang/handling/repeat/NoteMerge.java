package org.xinfang.handling.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.contracts.routing.RepeatSeparated;

/** Notes that a repeat is to be answered with a claim, whether its case is opened already or not. */
@ApplicationScoped
@Transactional
public class NoteMerge {
    private final MergedPieces pieces;

    NoteMerge(MergedPieces pieces) {
        this.pieces = pieces;
    }

    public void note(RepeatMerged merged) {
        pieces.put(MergedPiece.of(merged));
    }

    /** It was a mistake: the case does not answer it. */
    public void undo(RepeatSeparated separated) {
        pieces.remove(separated.matter(), separated.claim(), separated.earlierMatter());
    }
}
