/** Real components for tests, tokens, given-event and assert-event kit, and the rules of the house. */
@NullMarked
package org.xinfang.platform.testing;

import org.jspecify.annotations.NullMarked;
