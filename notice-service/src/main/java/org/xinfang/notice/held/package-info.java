/** Notices that may not go out as they are: why, what is supplied, who releases or voids them. */
@NullMarked
package org.xinfang.notice.held;

import org.jspecify.annotations.NullMarked;
