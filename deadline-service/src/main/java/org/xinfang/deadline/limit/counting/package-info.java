/** The days of very many limits at once. */
@NullMarked
package org.xinfang.deadline.limit.counting;

import org.jspecify.annotations.NullMarked;
