/**
 * Counts open limits anew after the calendar has changed: day by day of their old ends, in batches that any number of
 * replicas share and that go on after a crash where they stopped.
 */
@NullMarked
package org.xinfang.deadline.reschedule;

import org.jspecify.annotations.NullMarked;
