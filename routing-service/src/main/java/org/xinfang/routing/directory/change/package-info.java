/** Administrators change the organ directory: found, revise, abolish, take back what has not begun. */
@NullMarked
package org.xinfang.routing.directory.change;

import org.jspecify.annotations.NullMarked;
