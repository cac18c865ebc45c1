/** From event to issued notice: what is owed, drafting, numbering, printing (出具文书). */
@NullMarked
package org.xinfang.notice.issue;

import org.jspecify.annotations.NullMarked;
