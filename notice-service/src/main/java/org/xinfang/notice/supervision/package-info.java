/** What petition departments write to organs when they supervise and propose (督办函、三项建议书, art. 40). */
@NullMarked
package org.xinfang.notice.supervision;

import org.jspecify.annotations.NullMarked;
