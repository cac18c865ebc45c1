/** Resolution plans (化解方案, art. 37(1)): several organs work on one claim, led by the one in charge; tasks, results, outcome. */
@NullMarked
package org.xinfang.handling.plan;

import org.jspecify.annotations.NullMarked;
