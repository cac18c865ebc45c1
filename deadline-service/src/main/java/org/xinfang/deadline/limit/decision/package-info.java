/** What people decide about a limit: more time (art. 34), or a missed one opened again (民事诉讼法 art. 86 by analogy). */
@NullMarked
package org.xinfang.deadline.limit.decision;

import org.jspecify.annotations.NullMarked;
