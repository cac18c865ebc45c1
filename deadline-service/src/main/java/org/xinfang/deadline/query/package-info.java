/** Reads what an address asks for, and says which part of it cannot be meant. */
@NullMarked
package org.xinfang.deadline.query;

import org.jspecify.annotations.NullMarked;
