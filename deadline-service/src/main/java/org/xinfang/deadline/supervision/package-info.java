/**
 * Supervision tasks (督办任务, art. 40(1)): a missed limit opens one for the petition department that supervises the organ.
 * It ends by itself with the limit, or by a clerk.
 */
@NullMarked
package org.xinfang.deadline.supervision;

import org.jspecify.annotations.NullMarked;
