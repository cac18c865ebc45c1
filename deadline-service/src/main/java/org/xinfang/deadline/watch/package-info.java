/**
 * Announces what the law's time has made true: that a limit comes due, that it was missed, that a superior has to know. It is
 * never the truth itself: after any pause every answer about a limit was right all along, only the telling comes late.
 */
@NullMarked
package org.xinfang.deadline.watch;

import org.jspecify.annotations.NullMarked;
