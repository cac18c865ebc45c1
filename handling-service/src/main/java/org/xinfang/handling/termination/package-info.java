/** The end of a petition (信访终结): the re-review opinion is delivered, art. 36(3). */
@NullMarked
package org.xinfang.handling.termination;

import org.jspecify.annotations.NullMarked;
