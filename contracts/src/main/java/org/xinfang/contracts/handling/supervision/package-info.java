/** Facts of handling-service on what organs answer each other: supervision and the three proposals (art. 40). */
@NullMarked
package org.xinfang.contracts.handling.supervision;

import org.jspecify.annotations.NullMarked;
