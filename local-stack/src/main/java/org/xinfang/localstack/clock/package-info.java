/** The simulated legal time of all services. */
@NullMarked
package org.xinfang.localstack.clock;

import org.jspecify.annotations.NullMarked;
