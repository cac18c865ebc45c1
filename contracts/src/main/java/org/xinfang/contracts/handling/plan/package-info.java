/** Facts of handling-service on resolution plans (化解方案, art. 37(1)): which organs work together, never what they noted. */
@NullMarked
package org.xinfang.contracts.handling.plan;

import org.jspecify.annotations.NullMarked;
