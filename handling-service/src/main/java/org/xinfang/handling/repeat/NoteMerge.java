package org.xinfang.handling.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.routing.RepeatMerged;

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
}
