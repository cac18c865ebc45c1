/** Supervision of another organ's handling (督办), art. 40. */
@NullMarked
package org.xinfang.handling.supervision;

import org.jspecify.annotations.NullMarked;
