/** How limits, their facts and their history lie in PostgreSQL. */
@NullMarked
package org.xinfang.deadline.limit.store;

import org.jspecify.annotations.NullMarked;
