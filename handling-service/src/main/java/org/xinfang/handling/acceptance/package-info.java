/** Acceptance and non-acceptance (受理、不予受理). */
@NullMarked
package org.xinfang.handling.acceptance;

import org.jspecify.annotations.NullMarked;
