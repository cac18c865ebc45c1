/** What is true for the length of a transaction. */
@NullMarked
package org.xinfang.deadline.transaction;

import org.jspecify.annotations.NullMarked;
