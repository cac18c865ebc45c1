/** Whether somebody raised the same thing before (重复信访). */
@NullMarked
package org.xinfang.routing.repeat;

import org.jspecify.annotations.NullMarked;
