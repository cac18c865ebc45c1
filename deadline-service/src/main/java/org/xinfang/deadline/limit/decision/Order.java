package org.xinfang.deadline.limit.decision;

import java.util.UUID;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.web.Version;

/**
 * Who decides about which limit.
 *
 * @param seen the version of the limit that the decider looked at
 */
record Order(UUID timeLimit, Actor decider, Version seen) {}
