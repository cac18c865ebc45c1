/** Hearings (听证) in handling (art. 31(6)), review and re-review: their days do not count in re-review alone (art. 36(2)). */
@NullMarked
package org.xinfang.handling.hearing;

import org.jspecify.annotations.NullMarked;
