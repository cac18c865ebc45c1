/**
 * How punctual organs are (domain specification 6.1): whether petition departments and responsible units took matters up in
 * time, and whether matters were concluded in time. Counted by the strict end of the limits, without rolling, as the
 * statistics of petition work do.
 */
@NullMarked
package org.xinfang.deadline.punctuality;

import org.jspecify.annotations.NullMarked;
