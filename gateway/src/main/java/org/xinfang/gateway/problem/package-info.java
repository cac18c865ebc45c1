/** Answers that the gateway gives itself, instead of a service's. */
@NullMarked
package org.xinfang.gateway.problem;

import org.jspecify.annotations.NullMarked;
