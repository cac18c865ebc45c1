package org.xinfang.handling.plan;

import java.util.UUID;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.platform.web.Version;

/**
 * Who wants something done to which plan.
 *
 * @param plan its id
 * @param officer who
 * @param seen the version the officer looked at
 */
record PlanCommand(UUID plan, Officer officer, Version seen) {

    String organ() {
        return officer.actor().organ();
    }
}
