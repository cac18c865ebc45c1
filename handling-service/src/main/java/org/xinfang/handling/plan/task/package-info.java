/** The tasks of a resolution plan (化解任务): who does which measure until when, and what came of it. */
@NullMarked
package org.xinfang.handling.plan.task;

import org.jspecify.annotations.NullMarked;
