/**
 * The yearly arrangements of the State Council (节假日安排) as they are taken in, versioned and told; the calendar that
 * everybody counts with comes from here.
 */
@NullMarked
package org.xinfang.deadline.arrangement;

import org.jspecify.annotations.NullMarked;
