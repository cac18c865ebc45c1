package org.xinfang.deadline.limit.decision;

import org.xinfang.deadline.limit.TimeLimit;

/**
 * A limit after a decision.
 *
 * @param version its version now
 */
record Decided(TimeLimit limit, int version) {}
