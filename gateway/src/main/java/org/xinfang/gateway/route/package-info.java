/** Which address belongs to which service, and what a caller must show for it. */
@NullMarked
package org.xinfang.gateway.route;

import org.jspecify.annotations.NullMarked;
