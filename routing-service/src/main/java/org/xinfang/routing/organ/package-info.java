/** The organ directory (机关名录): who exists, where, in charge of what, under whom. */
@NullMarked
package org.xinfang.routing.organ;

import org.jspecify.annotations.NullMarked;
