/** Notices owed for what has since come to nothing: while they are not issued they need not go out. */
@NullMarked
package org.xinfang.notice.overtaken;

import org.jspecify.annotations.NullMarked;
