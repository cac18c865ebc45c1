package org.xinfang.routing.view;

import org.xinfang.platform.web.Caller;
import org.xinfang.routing.dispute.Dispute;

/**
 * Who looks.
 *
 * @param organ code of the organ looked for
 * @param cleared whether the sealed track may be seen
 * @param dispatcher whether the viewer may let claims leave
 */
record Viewer(String organ, boolean cleared, boolean dispatcher) {

    /** Whether the dispute is the viewer's organ's to decide. */
    boolean decides(Dispute dispute) {
        return dispute.decider().organ().code().equals(organ);
    }

    static Viewer of(Caller caller) {
        return new Viewer(caller.organ(), caller.has("cleared"), caller.has("dispatcher"));
    }
}
