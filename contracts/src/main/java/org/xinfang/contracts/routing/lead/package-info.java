/** Facts of routing-service on claims that a leading official answers for (领导包案, art. 18(2)). Never sealed. */
@NullMarked
package org.xinfang.contracts.routing.lead;

import org.jspecify.annotations.NullMarked;
