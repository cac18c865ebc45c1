package org.xinfang.routing.merge;

import org.xinfang.contracts.routing.RepeatSeparated;

/**
 * That a merge was taken back (撤销并案): the claim repeats nothing and is to be dispatched like any other.
 *
 * @param merge the merge that stands no longer
 * @param decision who took it back, when and why
 */
public record Separation(Merge merge, Merge.Decision decision) {

    RepeatSeparated told() {
        return new RepeatSeparated(
                merge.piece().matter(),
                merge.piece().number(),
                merge.piece().claim(),
                decision.by(),
                decision.person(),
                decision.on(),
                merge.decision().on(),
                merge.earlier().matter(),
                merge.earlier().number(),
                merge.earlier().claim(),
                merge.organInCharge(),
                decision.reason());
    }
}
