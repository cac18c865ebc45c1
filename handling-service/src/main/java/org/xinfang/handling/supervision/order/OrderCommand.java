package org.xinfang.handling.supervision.order;

import java.util.UUID;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.platform.web.Version;

/**
 * Who wants something done to which supervision.
 *
 * @param supervision its id
 * @param officer who
 * @param seen the version the officer looked at
 */
record OrderCommand(UUID supervision, Officer officer, Version seen) {}
