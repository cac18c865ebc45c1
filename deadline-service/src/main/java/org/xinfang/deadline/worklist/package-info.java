/** Reading: the limits of a matter, and what an organ has to do before when. */
@NullMarked
package org.xinfang.deadline.worklist;

import org.jspecify.annotations.NullMarked;
