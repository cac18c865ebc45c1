package org.xinfang.routing.view;

import org.xinfang.platform.web.Caller;

/**
 * Who looks.
 *
 * @param organ code of the organ looked for
 * @param cleared whether the sealed track may be seen
 * @param dispatcher whether the viewer may let claims leave
 */
record Viewer(String organ, boolean cleared, boolean dispatcher) {

    static Viewer of(Caller caller) {
        return new Viewer(caller.organ(), caller.has("cleared"), caller.has("dispatcher"));
    }
}
