/** Hearings in review and re-review (听证): their days do not count in re-review (art. 36(2)). */
@NullMarked
package org.xinfang.handling.hearing;

import org.jspecify.annotations.NullMarked;
