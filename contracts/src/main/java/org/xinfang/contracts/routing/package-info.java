/** Events of routing-service (分流). */
@NullMarked
package org.xinfang.contracts.routing;

import org.jspecify.annotations.NullMarked;
