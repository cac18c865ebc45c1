/** What a draft of the diversion table would change for matters that are classified already (模拟运行). */
@NullMarked
package org.xinfang.routing.simulation;

import org.jspecify.annotations.NullMarked;
