/**
 * What day is it, legally: the yearly State Council arrangements and the kind of each day.
 *
 * <p>Nothing here knows a time limit; everything is a date of Asia/Shanghai.
 */
@NullMarked
package org.xinfang.deadline.calendar;

import org.jspecify.annotations.NullMarked;
