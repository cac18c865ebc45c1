/** The organ directory (机关名录) through time: kept, changed by administrators, told to the other services. */
@NullMarked
package org.xinfang.routing.directory;

import org.jspecify.annotations.NullMarked;
