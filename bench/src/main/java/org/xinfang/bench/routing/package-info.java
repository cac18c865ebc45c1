/** What routing-service decides a second, and how long a registered matter waits for its suggestion. */
@NullMarked
package org.xinfang.bench.routing;

import org.jspecify.annotations.NullMarked;
