/** Where is it and what comes next: the timeline of a matter from the events of all services. */
@NullMarked
package org.xinfang.intake.progress;

import org.jspecify.annotations.NullMarked;
