/** The wire between the services: topics, event types and the records every producer shares. */
@NullMarked
package org.xinfang.contracts;

import org.jspecify.annotations.NullMarked;
