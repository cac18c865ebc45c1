/** Starts, watches, restarts and stops the processes. */
@NullMarked
package org.xinfang.localstack.supervise;

import org.jspecify.annotations.NullMarked;
