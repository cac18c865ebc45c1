/**
 * The law as data, and counting. Pure: only {@code java.*} and the calendar; every date is one of Asia/Shanghai.
 *
 * <p>A statutory number stands in the rule book's file and nowhere else; one counting serves all rules.
 */
@NullMarked
package org.xinfang.deadline.rule;

import org.jspecify.annotations.NullMarked;
