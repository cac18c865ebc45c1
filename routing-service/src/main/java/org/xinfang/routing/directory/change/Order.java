package org.xinfang.routing.directory.change;

import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.directory.DirectoryDraft;
import org.xinfang.routing.directory.OrganHistory;
import org.xinfang.routing.organ.OrganCode;

/**
 * Who asks for a change of which organ.
 *
 * @param organ code of the organ
 * @param seen the version the administrator saw
 * @param administrator who is accountable
 */
record Order(OrganCode organ, Version seen, Actor administrator) {

    /** The organ, unless somebody has changed it since it was seen. */
    Outcome<OrganHistory> mayChange(DirectoryDraft draft) {
        return draft.find(organ).then(history -> seen.mustBe(history.version()).map(same -> history));
    }
}
