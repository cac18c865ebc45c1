/** Legal time, outcomes and refusals. No framework, no business word. */
@NullMarked
package org.xinfang.platform.core;

import org.jspecify.annotations.NullMarked;
