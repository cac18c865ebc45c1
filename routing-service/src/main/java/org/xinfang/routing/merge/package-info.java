/** Merging a repeat into the earlier claim (重复信访并案办理), answered there once; and taking a mistaken merge back (撤销并案). */
@NullMarked
package org.xinfang.routing.merge;

import org.jspecify.annotations.NullMarked;
