/** The public what-if: when would a limit end that starts on a given day. */
@NullMarked
package org.xinfang.deadline.calculator;

import org.jspecify.annotations.NullMarked;
