/** What the platform says about itself: processes, health, lag, memory. */
@NullMarked
package org.xinfang.localstack.status;

import org.jspecify.annotations.NullMarked;
