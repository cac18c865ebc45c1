/** The operations board: what state the platform is in. */
@NullMarked
package org.xinfang.gateway.board;

import org.jspecify.annotations.NullMarked;
