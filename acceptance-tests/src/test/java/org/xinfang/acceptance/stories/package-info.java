/** Stories in simulated legal time, by theme; all are told in one performance (ADR 34). */
@NullMarked
package org.xinfang.acceptance.stories;

import org.jspecify.annotations.NullMarked;
