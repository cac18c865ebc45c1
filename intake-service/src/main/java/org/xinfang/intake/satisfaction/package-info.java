/** How satisfied petitioners are (domain specification 6.1): 群众满意率, 参评率, from the evaluations of closed claims. */
@NullMarked
package org.xinfang.intake.satisfaction;

import org.jspecify.annotations.NullMarked;
