/** Who may read which notice, and how: staff, petitioners on the portal, everybody who verifies a paper. */
@NullMarked
package org.xinfang.notice.reading;

import org.jspecify.annotations.NullMarked;
