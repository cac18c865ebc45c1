/** Events of deadline-service (时限). */
@NullMarked
package org.xinfang.contracts.deadline;

import org.jspecify.annotations.NullMarked;
