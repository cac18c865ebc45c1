/** Who did what, in a chain that shows when it was touched. */
@NullMarked
package org.xinfang.platform.messaging.audit;

import org.jspecify.annotations.NullMarked;
