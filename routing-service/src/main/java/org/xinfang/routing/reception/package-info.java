/** The second of the two receptions of practice: the organ in charge accepted a claim (实体性受理); handling tells it. */
@NullMarked
package org.xinfang.routing.reception;

import org.jspecify.annotations.NullMarked;
