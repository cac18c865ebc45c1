/** The services behind the door: where they are, and asking them. */
@NullMarked
package org.xinfang.gateway.upstream;

import org.jspecify.annotations.NullMarked;
