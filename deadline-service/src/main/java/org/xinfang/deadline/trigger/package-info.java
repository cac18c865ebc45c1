/** Which facts start and end which limits; the only place that knows the other services' events. */
@NullMarked
package org.xinfang.deadline.trigger;

import org.jspecify.annotations.NullMarked;
