package org.xinfang.handling.lifecycle;

import java.util.UUID;

/**
 * Names a case: a claim (诉求) of a matter at one stage of its life.
 *
 * @param matter id of the matter
 * @param claim number of the claim inside it, from 1
 * @param stage handling, review or re-review; of several reviews the newest is meant
 */
public record CaseKey(UUID matter, int claim, Stage stage) {

    /** The handling of a claim by the organ in charge. */
    public CaseKey(UUID matter, int claim) {
        this(matter, claim, Stage.HANDLING);
    }

    /** The same claim at another stage. */
    public CaseKey at(Stage other) {
        return new CaseKey(matter, claim, other);
    }
}
