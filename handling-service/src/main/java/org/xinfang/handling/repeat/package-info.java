/** Repeats that were merged into a case (重复信访并案办理): one opinion answers them all; routing decides on it. */
@NullMarked
package org.xinfang.handling.repeat;

import org.jspecify.annotations.NullMarked;
