/** What this service knows of the organ directory (机构名录). */
@NullMarked
package org.xinfang.handling.directory;

import org.jspecify.annotations.NullMarked;
