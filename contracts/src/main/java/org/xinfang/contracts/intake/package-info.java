/** Events of intake-service (登记). */
@NullMarked
package org.xinfang.contracts.intake;

import org.jspecify.annotations.NullMarked;
