/**
 * The life of one time limit: how it starts, is met, missed or falls away, and how that is kept.
 *
 * <p>A limit's state is the same in whatever order and however often its facts arrive.
 */
@NullMarked
package org.xinfang.deadline.limit;

import org.jspecify.annotations.NullMarked;
